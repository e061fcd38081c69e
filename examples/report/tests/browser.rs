//! The pages in a real browser, with a real pointer and real keys. Where there is no Chromium the
//! tests say so and pass.

mod devtools;

use std::path::{Path, PathBuf};
use std::process::Command;

use devtools::Browser;

const ARTICLE: &str = "\
बांध के फाटक खुले

Updated: 12 Aug 2025, 06:15 PM IST

भोपाल, 12 अगस्त (भाषा): जल मंत्री सुनील मेहता ने कहा, \"पानी <b>घट</b> रहा है & रास्ते सोमवार तक खुलेंगे।\" उन्होंने बताया कि फाटक बुधवार को बंद होंगे।

यह भी पढ़ें: नहरों की मरम्मत पूरी

पिछले महीने पांच दिन तक वर्षा हुई थी।
विज्ञापन
";

struct Scratch(PathBuf);

impl Scratch {
    fn new(name: &str) -> Scratch {
        let path = std::env::temp_dir().join(format!("samachar-{name}-{}", std::process::id()));
        std::fs::create_dir_all(&path).expect("a folder can be made");
        Scratch(path)
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

fn report(arguments: &[&Path]) {
    let program = env!("CARGO_BIN_EXE_samachar-report");
    let status = Command::new(program).args(arguments).status();
    assert!(status.expect("the program can be run").success());
}

/// The page of [`ARTICLE`] in a browser. `None` where there is none.
fn article(folder: &Scratch) -> Option<Browser> {
    let (text, page) = (folder.0.join("a.txt"), folder.0.join("a.html"));
    std::fs::write(&text, ARTICLE).expect("a file can be written");
    report(&[&text, Path::new("--output"), &page]);
    Browser::open(&folder.0, &page)
}

#[test]
fn the_page_is_the_article_and_answers_pointer_and_keys() {
    let folder = Scratch::new("page");
    let Some(mut browser) = article(&folder) else {
        println!("there is no Chromium: skipped");
        return;
    };

    // The text is the article's, in its order.
    let text = browser.text(
        "const copy = document.getElementById('article').cloneNode(true);
         copy.querySelectorAll('.ui').forEach((one) => one.remove());
         copy.textContent",
    );
    let letters = |text: &str| -> String { text.split_whitespace().collect() };
    assert_eq!(letters(&text), letters(ARTICLE));

    // A quotation under the pointer is joined to its cue and source.
    assert!(browser.holds("note.hidden"));
    browser.point_at(".content");
    assert!(browser.holds("!note.hidden && note.textContent.includes('सुनील मेहता')"));
    assert!(browser.holds("document.querySelectorAll('.on.cue, .on.source').length === 2"));
    assert!(browser.holds("joints.querySelectorAll('path').length === 2"));
    browser.point_at("h1");
    assert!(browser.holds("note.hidden && !document.querySelector('.on')"));

    // A date tells its value and its day.
    browser.point_at("a.date[data-date]:not([data-said])");
    assert!(browser.holds("note.textContent.includes('2025-07-01 – 2025-07-31')"));
    // A sentence tells its number.
    browser.point_at("[data-number='3']");
    assert!(browser.holds(
        "getComputedStyle(document.querySelector(\"[data-number='3']\"), '::before').content === '\"3\"'"
    ));

    // A click tells why, and the note stays until the next.
    browser.click("a.date[data-date]:not([data-said])");
    assert!(browser.holds("note.matches('.pinned') && note.querySelector('.why code')"));
    browser.point_at("h1");
    assert!(browser.holds("!note.hidden"));
    // The middle of this sentence is a date, so it is clicked as a whole.
    assert!(browser.holds(
        "(document.querySelector(\"[data-number='3']\").click(), note.textContent.includes('break.'))"
    ));
    browser.press("Escape");
    assert!(browser.holds("note.hidden"));

    // The keys.
    browser.point_at("h1");
    browser.press("n");
    assert!(browser.holds("document.activeElement.id === 'quote-1' && !note.hidden"));
    browser.press("n");
    assert!(browser.holds("document.activeElement.id === 'quote-2'"));
    browser.press("p");
    assert!(browser.holds("document.activeElement.id === 'quote-1'"));
    browser.press("Escape");
    assert!(browser.holds("note.hidden"));
    browser.press("Tab");
    assert!(browser.holds("document.activeElement.matches('#article a')"));
    browser.press("f");
    assert!(browser.holds("[...document.querySelectorAll('.furniture')].every((one) => one.open)"));
    browser.press("f");
    assert!(browser.holds("!document.querySelector('.furniture[open]')"));
    browser.click(".furniture summary");
    assert!(browser.holds("document.querySelector('.furniture').open"));

    // A link to an entry unfolds its list.
    browser.click("#quote-2");
    assert!(browser.holds("document.getElementById('quotation-list').open"));

    assert!(browser.holds("document.documentElement.scrollWidth <= innerWidth"));
    browser.resize(360);
    assert!(browser.holds("document.documentElement.scrollWidth <= innerWidth"));
    assert_eq!(browser.complaints(), Vec::<String>::new());
}

/// The least contrast of any text with what lies behind it.
const LEAST_CONTRAST: &str = "
const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
const rgb = (colour) => {
  canvas.clearRect(0, 0, 1, 1); canvas.fillStyle = colour; canvas.fillRect(0, 0, 1, 1);
  return [...canvas.getImageData(0, 0, 1, 1).data];
};
const light = ([r, g, b]) => [r, g, b].map((part) => part / 255)
  .map((part) => part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)
  .reduce((sum, part, at) => sum + part * [0.2126, 0.7152, 0.0722][at], 0);
const behind = (element) => {
  for (let one = element; one; one = one.parentElement) {
    const colour = rgb(getComputedStyle(one).backgroundColor);
    if (colour[3] === 255) return colour;
  }
  return [255, 255, 255];
};
const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
let least = 21;
while (texts.nextNode()) {
  const element = texts.currentNode.parentElement;
  if (!texts.currentNode.data.trim() || element.matches('script')) continue;
  const [a, b] = [light(rgb(getComputedStyle(element).color)), light(behind(element))];
  least = Math.min(least, (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05));
}
String(least)";

#[test]
fn text_stands_out_in_light_and_dark() {
    let folder = Scratch::new("contrast");
    let Some(mut browser) = article(&folder) else {
        println!("there is no Chromium: skipped");
        return;
    };
    for scheme in ["light", "dark"] {
        browser.prefer(scheme);
        let least: f64 = browser.text(LEAST_CONTRAST).parse().expect("a number");
        assert!(least >= 4.5, "{scheme}: {least}");
    }
}

#[test]
fn several_articles_have_an_index() {
    let folder = Scratch::new("index");
    let lines = folder.0.join("articles.jsonl");
    let line = |id: usize, day: &str| {
        let article = serde_json::json!({"id": id, "text": ARTICLE, "reference_date": day});
        format!("{article}\n")
    };
    let articles = [line(1, "2025-08-12"), line(2, "2025-08-14")].concat();
    std::fs::write(&lines, articles).expect("a file can be written");
    let site = folder.0.join("site");
    report(&[&lines, Path::new("--output"), &site]);
    let Some(mut browser) = Browser::open(&folder.0, &site.join("index.html")) else {
        println!("there is no Chromium: skipped");
        return;
    };
    assert!(browser.holds("document.querySelectorAll('.columns li').length === 3"));
    assert!(
        browser.holds("document.querySelector('.bars tbody').textContent.includes('सुनील मेहता')")
    );
    browser.click(".rows a");
    assert!(browser.holds("document.title === 'बांध के फाटक खुले'"));
    browser.click(".up a");
    assert!(browser.holds("document.querySelectorAll('.rows tbody tr').length === 2"));
    assert_eq!(browser.complaints(), Vec::<String>::new());
}
