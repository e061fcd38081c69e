//! Throughput of each analysis.
fn main() {}
