//! The texts that the arguments of a program name.

use std::ffi::OsString;
use std::io::{self, Read};
use std::path::{Path, PathBuf};

/// A text to read.
pub(crate) struct Input {
    /// What to call it in front of a person.
    pub(crate) name: String,
    origin: Origin,
}

enum Origin {
    Standard,
    File(PathBuf),
    /// A folder that cannot be read, and why.
    Broken(String),
}

impl Input {
    fn new(path: &Path, origin: Origin) -> Input {
        Input {
            name: path.to_string_lossy().into_owned(),
            origin,
        }
    }

    pub(crate) fn read(&self) -> io::Result<Vec<u8>> {
        match &self.origin {
            Origin::File(path) => std::fs::read(path),
            Origin::Broken(why) => Err(io::Error::other(why.as_str())),
            Origin::Standard => {
                let mut bytes = Vec::new();
                io::stdin().read_to_end(&mut bytes)?;
                Ok(bytes)
            }
        }
    }
}

/// The texts of the arguments: `-` is standard input, and a folder stands for its files `*.txt` in
/// the order of their names.
pub(crate) fn inputs(arguments: &[OsString]) -> Vec<Input> {
    let mut inputs = Vec::new();
    for argument in arguments {
        let path = Path::new(argument);
        if argument == "-" {
            inputs.push(Input {
                name: "standard input".to_owned(),
                origin: Origin::Standard,
            });
        } else if path.is_dir() {
            match texts(path) {
                Ok(texts) => inputs.extend(texts),
                Err(error) => inputs.push(Input::new(path, Origin::Broken(error.to_string()))),
            }
        } else {
            inputs.push(Input::new(path, Origin::File(path.to_owned())));
        }
    }
    inputs
}

fn texts(folder: &Path) -> io::Result<Vec<Input>> {
    let mut paths = Vec::new();
    for entry in std::fs::read_dir(folder)? {
        let path = entry?.path();
        if path.extension().is_some_and(|extension| extension == "txt") {
            paths.push(path);
        }
    }
    if paths.is_empty() {
        return Err(io::Error::other("the folder has no file *.txt"));
    }
    paths.sort();
    let text = |path: PathBuf| Input::new(&path.clone(), Origin::File(path));
    Ok(paths.into_iter().map(text).collect())
}
