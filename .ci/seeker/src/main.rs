//! Looks for short texts whose answers tell changes of the code: the program behind `.ci/seek`.

#[path = "../../../tests/answers/answer.rs"]
#[allow(dead_code)]
mod answer;
mod ask;
mod files;
mod rng;
mod seek;
mod shrink;
mod told;
mod vary;

fn main() {
    // A change that panics is told apart by that; a panic without a change is worth a line.
    std::panic::set_hook(Box::new(|panic| {
        if ask::is_without_change() {
            eprintln!("{panic}");
        }
    }));
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let work = move || match arguments[0].as_str() {
        "seek" => seek::seek(&arguments[1..]),
        "told" => told::told(&arguments[1..]),
        "shrink" => shrink::shrink(&arguments[1..]),
        other => panic!("seek, told or shrink, and not {other}"),
    };
    // A change may recurse deeper than the code as it is.
    let thread = std::thread::Builder::new().stack_size(256 << 20);
    let done = thread.spawn(work).expect("a thread").join();
    std::process::exit(i32::from(done.is_err()));
}
