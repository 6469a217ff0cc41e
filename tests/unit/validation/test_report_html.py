"""The report as a page, in Debian's browser: what stands where, filters, and that data is nothing but data."""

from __future__ import annotations

import re
import shutil
import subprocess
from html.parser import HTMLParser
from pathlib import Path

import pytest
from reports_of import CT, SCRIPT, printed, written

from dicodec import Dataset
from dicodec.validation.checked import Checked, Target, check_file

BROWSER = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
in_browser = pytest.mark.skipif(BROWSER is None, reason="there is no chromium (apt-get install chromium)")
VOID = {"meta", "link", "input", "img"}


class Node:
    """An element of a page."""

    def __init__(self, tag: str, attributes: dict[str, str | None], above: Node | None) -> None:
        self.tag = tag
        self.attributes = attributes
        self.above = above
        self.inside: list[Node] = []
        self.own_text = ""

    @property
    def classes(self) -> set[str]:
        return set((self.attributes.get("class") or "").split())

    @property
    def text(self) -> str:
        return self.own_text + "".join(one.text for one in self.inside)

    @property
    def is_shown(self) -> bool:
        return "hidden" not in self.attributes and (self.above is None or self.above.is_shown)

    def all(self, tag: str = "", kind: str = "") -> list[Node]:
        found = [self] if (not tag or self.tag == tag) and (not kind or kind in self.classes) else []
        return found + [one for inner in self.inside for one in inner.all(tag, kind)]

    def shown(self, tag: str = "", kind: str = "") -> list[Node]:
        return [one for one in self.all(tag, kind) if one.is_shown]


class Page(HTMLParser):
    """A page as a tree of nodes; each end tag has to close what was opened last."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.root = self.here = Node("", {}, None)
        self.feed(text)
        self.close()
        assert self.here is self.root

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        node = Node(tag, dict(attrs), self.here)
        self.here.inside.append(node)
        if tag not in VOID:
            self.here = node

    def handle_endtag(self, tag: str) -> None:
        assert self.here.tag == tag
        assert self.here.above is not None
        self.here = self.here.above

    def handle_data(self, data: str) -> None:
        self.here.own_text += data


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> list[Checked]:
    folder = tmp_path_factory.mktemp("files")
    found = written(folder)
    nested = Dataset(SOPClassUID=CT, SOPInstanceUID="1.2.5", Modality="CT")
    nested["ReferencedImageSequence"] = [{"ReferencedSOPClassUID": CT, "ReferencedSOPInstanceUID": "1.2"}] * 29
    nested.ReferencedImageSequence[24]["ReferencedFrameNumber"] = None
    nested.save(folder / "nested.dcm")
    return [*found, check_file(Target(str(folder / "nested.dcm"), True), tree=True)]


@pytest.fixture(scope="module")
def page(files: list[Checked]) -> str:
    return printed("html", files)


def beside(page: Node, name: str) -> list[str]:
    """The messages that stand at an element's row, by its name."""
    rows = [one for one in page.all("span", "row") if one.all(kind="name")[0].text == name]
    assert rows, name
    below = rows[0].above
    assert below is not None
    if below.tag == "summary":
        below = below.above
        assert below is not None
    lists = [one for one in below.inside if one.tag == "ul" and "findings" in one.classes]
    return [one.text for found in lists for one in found.inside]


def test_findings_stand_beside_their_elements(page: str) -> None:
    root = Page(page).root
    (found,) = beside(root, "BodyPartExamined")
    assert found.startswith("'CHST' is not among the Defined Terms")
    assert "'X' is not among the Enumerated Values" in beside(root, "PatientSex")[0]
    # What is missing has a row where it would stand.
    assert "missing, type 2" in beside(root, "KVP")[0]
    tags = [one.text for one in root.all("section")[0].all("ul", "tree")[0].all(kind="tag")]
    top = [tag for tag in tags if tag != "(0008,1150)" and tag != "(0008,1155)"]
    assert top == sorted(top)
    links = [one.attributes["href"] for one in root.all("a") if "rel" in one.attributes]
    assert links
    assert all((link or "").startswith("https://dicom.nema.org/medical/dicom/") for link in links)


def test_every_finding_is_on_the_page_once(files: list[Checked], page: str) -> None:
    for checked, section in zip(files, Page(page).root.all("section"), strict=True):
        assert checked.report is not None
        assert len(section.all("li", "finding")) == len(checked.report.findings)


def test_items_without_findings_are_left_out_after_the_first_ones(page: str) -> None:
    nested = Page(page).root.all("section")[-1]
    shown = [one.text for one in nested.all("summary") if one.text.startswith("Item ")]
    assert shown == [*(f"Item {number}" for number in range(1, 11)), "Item 25"]
    assert [one.text for one in nested.all(kind="more")] == ["18 more without findings"]


def test_the_index_leads_to_every_file(files: list[Checked], page: str) -> None:
    root = Page(page).root
    links = root.all("nav")[0].all("a")
    assert [one.text for one in links] == [one.path for one in files]
    assert [one.attributes["href"] for one in links] == [f"#{one.attributes['id']}" for one in root.all("section")]
    assert "4 files: 0 pass" in root.all("nav")[0].text


def test_the_page_needs_nothing_else(page: str) -> None:
    root = Page(page).root
    assert [one.attributes for one in root.all("script")] == [{}]
    assert [one.attributes["href"] for one in root.all("link")] == ["data:,"]
    assert not [one for one in root.all() if one.attributes.keys() & {"src", "srcset", "style", "onclick", "onload"}]
    assert "url(" not in page
    assert "default-src 'none'" in page


def test_what_it_says_is_labelled(page: str) -> None:
    """For readers of screens: a language, a title, headings, landmarks, labels of every control, a state in words."""
    root = Page(page).root
    assert root.all("html")[0].attributes["lang"] == "en"
    assert len(root.all("main")) == len(root.all("h1")) == len(root.all("header")) == 1
    assert root.all("nav")[0].attributes["aria-label"] == "Files"
    for control in (*root.all("input"), *root.all("select")):
        above = control.above
        assert above is not None
        assert above.tag == "label"
        assert above.text.strip()
    assert all(one.all("b")[0].text in ("error", "warning", "info") for one in root.all("li", "finding"))
    ids = [one.attributes["id"] for one in root.all() if "id" in one.attributes]
    assert len(ids) == len(set(ids))


# In the browser.


def dom(page: str, folder: Path, filters: str = "") -> Node:
    """The page as it is when its script has run."""
    path = folder / "report.html"
    path.write_text(page, encoding="ascii")
    done = subprocess.run(
        [
            *(str(BROWSER), "--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"),
            *(f"--user-data-dir={folder / 'profile'}", "--virtual-time-budget=5000", "--dump-dom"),
            f"{path.as_uri()}{filters}",
        ],
        capture_output=True,
        encoding="utf-8",
        timeout=120,
    )
    assert done.returncode == 0, done.stderr
    return Page(re.sub(r"^<!DOCTYPE html>", "", done.stdout)).root


@in_browser
def test_data_does_nothing_in_a_browser(page: str, tmp_path: Path) -> None:
    found = dom(page, tmp_path)
    assert found.all("title")[0].text == "DICOM validation report"
    assert len(found.all("script")) == 1
    assert any(SCRIPT in one.text for one in found.all(kind="value"))
    # Even what would get in: the page's policy lets nothing else run.
    for broken in (SCRIPT, "<img src=x onerror=\"document.title='caught'\">"):
        entered = page.replace("</main>", f"{broken}</main>")
        assert dom(entered, tmp_path).all("title")[0].text == "DICOM validation report"
        without = re.sub(r"<meta http-equiv=.*>\n", "", entered)
        assert dom(without, tmp_path).all("title")[0].text == "caught"


@in_browser
def test_without_filters_everything_is_shown(files: list[Checked], page: str, tmp_path: Path) -> None:
    found = dom(page, tmp_path)
    count = sum(len(one.report.findings) for one in files if one.report is not None)
    assert found.all("output")[0].text == f"{count} findings shown"
    assert len(found.shown("li", "finding")) == count
    assert found.all("form")[0].is_shown
    rules = {one.rule for file in files if file.report is not None for one in file.report.findings}
    assert [one.text for one in found.all("option")] == ["all", *sorted(rules)]


@in_browser
@pytest.mark.parametrize(
    ("filters", "rules", "severities"),
    [
        ("#severity=warning", None, {"warning"}),
        ("#severity=error,info&only=1", None, {"error", "info"}),
        ("#rule=defined-term", {"defined-term"}, {"warning"}),
        ("#rule=private&severity=error", {"private"}, set()),
    ],
)
def test_findings_are_filtered(
    filters: str, rules: set[str] | None, severities: set[str], page: str, tmp_path: Path
) -> None:
    shown = dom(page, tmp_path, filters).shown("li", "finding")
    assert {one.attributes["data-severity"] for one in shown} == severities
    assert rules is None or {one.attributes["data-rule"] for one in shown} <= rules


@in_browser
def test_elements_are_filtered_by_text(page: str, tmp_path: Path) -> None:
    found = dom(page, tmp_path, "#text=bodypart")
    names = {row.all(kind="name")[0].text for row in found.shown("span", "row")}
    assert "BodyPartExamined" in names
    assert "Modality" not in names
    assert [one.all("h2")[0].text.rpartition("/")[2][:4] for one in found.shown("section")] == ["many"]
    assert len(found.all("nav")[0].shown("li")) == 1


@in_browser
def test_only_what_has_findings(page: str, tmp_path: Path) -> None:
    found = dom(page, tmp_path, "#only=1")
    for item in found.all("ul", "tree"):
        for child in item.inside:
            assert child.is_shown == bool(child.shown("li", "finding"))
    # The item far down is open, with what was found in it.
    item = next(one for one in found.shown("summary") if one.text == "Item 25")
    assert item.above is not None
    assert "open" in item.above.attributes
    assert item.above.shown("li", "finding")


def acted(page: str, program: str) -> str:
    """The page with a program that does what a user would; the policy would not let it in."""
    return re.sub(r"<meta http-equiv=.*>\n", "", page).replace("</body>", f"<script>{program}</script></body>")


@in_browser
def test_the_button_goes_from_finding_to_finding(files: list[Checked], page: str, tmp_path: Path) -> None:
    report = files[0].report
    assert report is not None
    clicks = len(report.findings) + 1
    program = f"for (let i = 0; i < {clicks}; i += 1) document.getElementById('next').click();"
    found = dom(acted(page, program), tmp_path)
    been = [one for one in found.all("li", "finding") if "tabindex" in one.attributes]
    assert len(been) == clicks
    # The last one is in the second file, which has been opened.
    assert been[-1] in found.all("section")[1].all("li", "finding")
    assert ["open" in one.inside[0].attributes for one in found.all("section")] == [True, True, False, False]


@in_browser
def test_filters_follow_what_is_typed_and_chosen(page: str, tmp_path: Path) -> None:
    program = """
    const form = document.getElementById("filters");
    form.elements.rule.value = "missing";
    form.elements.text.value = "KVP";
    form.dispatchEvent(new Event("input"));
    """
    shown = dom(acted(page, program), tmp_path).shown("li", "finding")
    assert shown
    assert {one.attributes["data-rule"] for one in shown} == {"missing"}
    assert all("missing, type 2" in one.text for one in shown)
    assert len(shown) == 2
