//! Cases of quotations.
