//! Labels of the turns of an interview.

/// Labels of the turns of an interview, which look like a place before a colon.
pub(super) const TURNS: &str = "
    a ans answer q question
    उत्तर जवाब प्रश्न प्रश्नकर्ता सवाल
";
