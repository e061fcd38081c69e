//! Forms of address before and after names.
//!
//! Source: the honorifics that Hindi papers print, and the ranks printed like them. Not included:
//! honorifics that are surnames as well (`पंडित`, `मिश्र`).

use super::{Index, Traits};

const BEFORE: &str = "
    डा डॉ डॉक्टर डाक्टर पं प्रो प्रोफेसर माननीय मिस मिसेज मिस्टर मो मोहम्मद लेफ्टिनेंट श्री श्रीमती श्रीमान सर सुश्री स्व
    न्यायमूर्ति जस्टिस कैप्टन कर्नल मेजर जनरल ब्रिगेडियर कमांडर इंजीनियर एडवोकेट आचार्य स्वामी मौलाना लेडी लॉर्ड
    dr mr mrs ms prof shri smt sir
";

const WOMEN: &str = "श्रीमती सुश्री मिस मिसेज लेडी mrs ms smt";

const AFTER: &str = "जी साहब साहिब सर महोदय";

pub(super) fn enter(index: &mut Index) {
    index.traits(BEFORE, Traits::TITLE);
    index.traits(WOMEN, Traits::FEMALE);
    index.traits(AFTER, Traits::SUFFIX);
}
