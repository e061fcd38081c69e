//! Forms of address before and after names.
//!
//! Source: the honorifics that Hindi papers print, and the ranks printed like them. Not included:
//! honorifics that are surnames as well (`पंडित`, `मिश्र`).

use super::{Index, Senses, Traits};

const BEFORE: &str = "
    dr mr mrs ms prof shri sir smt आचार्य इंजीनियर एडवोकेट कमांडर कर्नल कैप्टन जनरल जस्टिस डा डाक्टर
    डॉ डॉक्टर न्यायमूर्ति पं प्रो प्रोफेसर ब्रिगेडियर माननीय मिस मिसेज मिस्टर मेजर मो मौलाना
    लेडी लेफ्टिनेंट लॉर्ड श्री श्रीमती श्रीमान सर सुश्री स्व स्वामी
";

/// The marker of a subject, after its name.
const SUBJECT: &str = "ने";

const WOMEN: &str = "mrs ms smt मिस मिसेज लेडी श्रीमती सुश्री";

const AFTER: &str = "जी महोदय सर साहब साहिब";

pub(super) fn enter(index: &mut Index) {
    index.classify(BEFORE, Senses::NAMING);
    index.classify(SUBJECT, Senses::NAMING);
    index.traits(BEFORE, Traits::TITLE);
    index.traits(WOMEN, Traits::FEMALE);
    index.traits(AFTER, Traits::SUFFIX);
}
