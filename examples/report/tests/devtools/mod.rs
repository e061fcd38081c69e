//! A headless Chromium, steered over two pipes by its own protocol.

use std::fs::{File, OpenOptions};
use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use serde_json::{Value, json};

pub struct Browser {
    process: Child,
    to: File,
    from: BufReader<File>,
    session: String,
    calls: u64,
    complaints: Vec<String>,
}

impl Browser {
    /// A browser with the page open, with its own files in `folder`. `None` where none is installed.
    pub fn open(folder: &Path, page: &Path) -> Option<Browser> {
        let program = ["chromium", "chromium-browser", "google-chrome"]
            .into_iter()
            .find(|program| Command::new(program).arg("--version").output().is_ok())?;
        let [to, from] = ["to-browser", "from-browser"].map(|name| folder.join(name));
        let made = Command::new("mkfifo").args([&to, &from]).status().ok()?;
        assert!(made.success(), "pipes can be made");
        // The protocol is spoken over the descriptors 3 and 4.
        let mut process = Command::new("sh");
        process.args(["-c", "exec \"$0\" \"$@\" 3<\"$TO\" 4>\"$FROM\"", program]);
        process.args([
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--remote-debugging-pipe",
        ]);
        process.arg(format!(
            "--user-data-dir={}",
            folder.join("profile").display()
        ));
        process.env("TO", &to).env("FROM", &from);
        let process = process
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .ok()?;
        let to = OpenOptions::new().write(true).open(&to).ok()?;
        let from = BufReader::new(File::open(&from).ok()?);
        let mut browser = Browser {
            process,
            to,
            from,
            session: String::new(),
            calls: 0,
            complaints: Vec::new(),
        };
        let target = browser.call("Target.createTarget", json!({"url": "about:blank"}));
        let attach = json!({"targetId": target["targetId"], "flatten": true});
        let session = browser.call("Target.attachToTarget", attach);
        browser.session = session["sessionId"].as_str().expect("a session").to_owned();
        for domain in ["Page", "Runtime", "Log"] {
            browser.call(&format!("{domain}.enable"), json!({}));
        }
        browser.resize(1280);
        browser.call(
            "Page.navigate",
            json!({"url": format!("file://{}", page.display())}),
        );
        browser.loaded();
        Some(browser)
    }

    fn loaded(&mut self) {
        assert!(self.holds("document.readyState === 'complete' && location.protocol === 'file:'"));
    }

    /// What the browser answers. What it complains of meanwhile is kept.
    fn call(&mut self, method: &str, parameters: Value) -> Value {
        self.calls += 1;
        let mut call = json!({"id": self.calls, "method": method, "params": parameters});
        if !self.session.is_empty() {
            call["sessionId"] = json!(self.session);
        }
        let sent = self.to.write_all(format!("{call}\0").as_bytes());
        sent.expect("the browser listens");
        loop {
            let mut message = Vec::new();
            let read = self.from.read_until(0, &mut message);
            assert!(
                read.expect("the browser answers") > 0,
                "the browser is gone"
            );
            message.pop();
            let message: Value = serde_json::from_slice(&message).expect("JSON");
            let event = message["method"].as_str().unwrap_or_default();
            let is_error = message["params"]["type"] == "error";
            let is_log = event == "Log.entryAdded";
            if event == "Runtime.exceptionThrown" || is_log || is_error {
                self.complaints.push(message["params"].to_string());
            }
            if message["id"] == self.calls {
                assert!(message["error"].is_null(), "{method}: {}", message["error"]);
                return message["result"].clone();
            }
        }
    }

    fn evaluate(&mut self, script: &str) -> Value {
        let parameters = json!({"expression": script, "returnByValue": true, "replMode": true});
        let answer = self.call("Runtime.evaluate", parameters);
        assert!(answer["exceptionDetails"].is_null(), "{script}: {answer}");
        answer["result"]["value"].clone()
    }

    /// The text that a script gives.
    pub fn text(&mut self, script: &str) -> String {
        let value = self.evaluate(script);
        value.as_str().expect("the script gives text").to_owned()
    }

    /// Whether a condition comes true within some seconds: a page may take a moment.
    pub fn holds(&mut self, condition: &str) -> bool {
        let start = Instant::now();
        while start.elapsed() < Duration::from_secs(10) {
            if self.evaluate(&format!("Boolean({condition})")) == true {
                return true;
            }
            std::thread::sleep(Duration::from_millis(50));
        }
        false
    }

    /// Moves the pointer to the start of an element, and gives the place.
    pub fn point_at(&mut self, selector: &str) -> (f64, f64) {
        let script = format!(
            "const found = document.querySelector({});
             found.scrollIntoView({{ block: 'center' }});
             const box = found.getClientRects()[0];
             [box.left + Math.min(8, box.width / 2), box.top + box.height / 2]",
            json!(selector)
        );
        let place = self.evaluate(&format!("{{ {script} }}"));
        let [x, y] = [&place[0], &place[1]].map(|side| side.as_f64().expect("a place"));
        // Scrolling is told to the page a moment later, and takes a note away.
        std::thread::sleep(Duration::from_millis(150));
        self.mouse("mouseMoved", x, y);
        (x, y)
    }

    pub fn click(&mut self, selector: &str) {
        let (x, y) = self.point_at(selector);
        self.mouse("mousePressed", x, y);
        self.mouse("mouseReleased", x, y);
    }

    fn mouse(&mut self, event: &str, x: f64, y: f64) {
        let button = if event == "mouseMoved" {
            "none"
        } else {
            "left"
        };
        let parameters = json!({"type": event, "x": x, "y": y, "button": button, "clickCount": 1});
        self.call("Input.dispatchMouseEvent", parameters);
    }

    /// Presses a key, and lets go of it.
    pub fn press(&mut self, key: &str) {
        let code = match key {
            "Tab" => 9,
            "Escape" => 27,
            _ => 0,
        };
        for event in ["keyDown", "keyUp"] {
            let parameters = json!({"type": event, "key": key, "windowsVirtualKeyCode": code});
            self.call("Input.dispatchKeyEvent", parameters);
        }
        std::thread::sleep(Duration::from_millis(100));
    }

    pub fn resize(&mut self, width: u32) {
        let size = json!({"width": width, "height": 900, "deviceScaleFactor": 1, "mobile": false});
        self.call("Emulation.setDeviceMetricsOverride", size);
    }

    /// Sets the colour scheme that the reader prefers.
    pub fn prefer(&mut self, scheme: &str) {
        let feature = json!([{"name": "prefers-color-scheme", "value": scheme}]);
        self.call("Emulation.setEmulatedMedia", json!({"features": feature}));
    }

    /// Errors and warnings so far.
    pub fn complaints(&mut self) -> Vec<String> {
        self.evaluate("0");
        std::mem::take(&mut self.complaints)
    }
}

impl Drop for Browser {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}
