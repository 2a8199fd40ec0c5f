//! Pages as a browser reads them.

use std::collections::BTreeMap;

use html5ever::tendril::TendrilSink;
use markup5ever_rcdom::{Handle, NodeData, RcDom};

/// An element of a page.
#[derive(Debug, Default)]
pub struct Element {
    pub name: String,
    pub attributes: BTreeMap<String, String>,
    /// Names of the elements directly inside.
    pub children: Vec<String>,
    /// All text inside.
    pub text: String,
}

impl Element {
    pub fn attribute(&self, name: &str) -> Option<&str> {
        self.attributes.get(name).map(String::as_str)
    }
}

/// A page after parsing.
#[derive(Debug, Default)]
pub struct Page {
    pub elements: Vec<Element>,
    /// The text that readers see, with the page's title.
    pub text: String,
    /// The same, each run between two tags by itself.
    pub pieces: Vec<String>,
}

impl Page {
    pub fn parse(html: &str) -> Self {
        let dom = html5ever::parse_document(RcDom::default(), html5ever::ParseOpts::default()).one(html);
        let mut page = Self::default();
        page.add(&dom.document);
        page
    }

    pub fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a Element> {
        self.elements.iter().filter(move |element| element.name == name)
    }

    pub fn ids(&self) -> impl Iterator<Item = &str> {
        self.elements.iter().filter_map(|element| element.attribute("id"))
    }

    /// Adds what is inside a node; gives back its text.
    fn add(&mut self, node: &Handle) -> String {
        let mut whole = String::new();
        for child in node.children.borrow().iter() {
            match &child.data {
                NodeData::Element { name, attrs, .. } => {
                    let index = self.elements.len();
                    self.elements.push(Element {
                        name: name.local.to_string(),
                        attributes: attrs
                            .borrow()
                            .iter()
                            .map(|a| (a.name.local.to_string(), a.value.to_string()))
                            .collect(),
                        children: children(child),
                        text: String::new(),
                    });
                    let text = self.add(child);
                    whole.push_str(&text);
                    self.elements[index].text = text;
                }
                NodeData::Text { contents } => {
                    whole.push_str(&contents.borrow());
                    if !is_program(node) {
                        self.text.push_str(&contents.borrow());
                        self.text.push(' ');
                        self.pieces.push(contents.borrow().to_string());
                    }
                }
                _ => {}
            }
        }
        whole
    }
}

/// Names of the elements directly inside a node.
fn children(node: &Handle) -> Vec<String> {
    let name = |child: &Handle| match &child.data {
        NodeData::Element { name, .. } => Some(name.local.to_string()),
        _ => None,
    };
    node.children.borrow().iter().filter_map(name).collect()
}

/// Whether what is inside is not for reading.
fn is_program(node: &Handle) -> bool {
    matches!(&node.data, NodeData::Element { name, .. } if matches!(&*name.local, "script" | "style"))
}

/// The drawings of a page as they stand in its source.
pub fn drawings(html: &str) -> impl Iterator<Item = &str> {
    html.match_indices("<svg").map(|(start, _)| {
        let rest = &html[start..];
        let end = rest.find("</svg>").expect("a drawing that ends") + "</svg>".len();
        &rest[..end]
    })
}
