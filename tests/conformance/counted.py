"""Counts of an edition's DocBook XML, made without the generator: a few lines of XPath each.

Every function takes the root element of one part and knows the standard by its printed header rows and its xml:ids
alone. Nothing here imports ``dicomgen``, so that a count which agrees with what the generator read says something.

    python tests/conformance/counted.py /tmp/std/2024b
"""

import sys
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from functools import cache
from pathlib import Path
from typing import cast

from lxml import etree

NAMES = {"d": "http://docbook.org/ns/docbook", "xml": "http://www.w3.org/XML/1998/namespace"}
UPPER, LOWER = "ABCDEFGHIJKLMNOPQRSTUVWXYZ", "abcdefghijklmnopqrstuvwxyz"

Counts = dict[str, int]

MODULES = ("ie|module|reference|usage",)
NORMALIZED_MODULES = ("module|reference|module description", "module|reference|description")
DIRECTORY_MODULES = ("module|reference|usage|module description",)
FUNCTIONAL_GROUPS = ("functional group macro|section|usage",)
TYPED = ("attribute name|tag|type|attribute description", "attribute name|tag|type|description")
UNTYPED = ("attribute name|tag|attribute description",)
KEYS = ("key|tag|type|attribute description",)
RELATIONSHIPS = ("source value type|relationship type (enumerated values)|target value type",)
MESSAGE_FIELDS = ("message field|tag|vr|vm|description of field",)
STATUS_FIELDS = ("status field|tag|vr|vm|description of field",)


# XPath, written once.


def text(path: str) -> str:
    """The XPath expression for what a person reads at ``path``: no zero-width spaces, single blanks."""
    return f"normalize-space(translate({path}, '\u00a0\u200b', ' '))"


def lower(path: str) -> str:
    return f"translate({text(path)}, '{UPPER}', '{LOWER}')"


def bare(path: str) -> str:
    """The text of the first cell without the marks and blanks before the name, nor those in it."""
    return f"translate({text(path)}, '> ', '')"


TAGGED = f"starts-with({text('*[2]')}, '(')"
LINKED = "*[1]//d:xref[starts-with(@linkend, 'table_')]"
SAYS_INCLUDE = f"starts-with({bare('*[1]')}, 'Include')"
INCLUDE = f"{SAYS_INCLUDE} and {LINKED}"
UNLINKED_INCLUDE = f"{SAYS_INCLUDE} and not({LINKED}) and not({TAGGED})"
EXAMPLE = "ancestor::d:table[starts-with(@xml:id, 'table_5.4-')]"
# "Any other Attribute of the Patient IE Modules" spans the columns of the name and of the tag.
ANY_OTHER = f"*[1]/@colspan = 2 and not({TAGGED}) and {text('*[2]')} != ''"


@cache
def compiled(path: str) -> etree.XPath:
    return etree.XPath(path, namespaces=NAMES)


def count(element: etree._Element, path: str) -> int:
    return int(cast(float, compiled(f"count({path})")(element)))


def found(element: etree._Element, path: str) -> list[etree._Element]:
    return cast("list[etree._Element]", compiled(path)(element))


def read(element: etree._Element, path: str) -> str:
    return cast(str, compiled(f"string({path})")(element))


def header(table: etree._Element) -> str:
    """The first header row in lower case, cells parted by bars."""
    return "|".join(read(cell, lower(".")) for cell in found(table, "d:thead/d:tr[1]/*"))


def tables(root: etree._Element, headers: Sequence[str], kind: str = "table") -> list[etree._Element]:
    return [table for table in found(root, f"/descendant::d:{kind}") if header(table) in headers]


def rows(tables: Iterable[etree._Element], where: str = "true()") -> int:
    """How many body rows of the tables satisfy an XPath predicate, which is asked of the row."""
    return sum(count(table, f"d:tbody/d:tr[{where}]") for table in tables)


def column(name: str) -> str:
    """The cell of a row under the header cell that reads ``name`` (where no cell of the row spans several)."""
    cells = "ancestor::d:table[1]/d:thead/d:tr[1]/*"
    return f"*[position() = 1 + count({cells}[{text('.')} = '{name}'][1]/preceding-sibling::*)]"


def numbered(root: etree._Element, name: str) -> list[etree._Element]:
    return found(root, f"/descendant::d:table[@xml:id = 'table_{name}']")


def table_rows(root: etree._Element, *names: str) -> Counts:
    """The rows of tables by their number: {"rows_A-1": ...}. A table that is absent has none."""
    return {f"rows_{name}": rows(numbered(root, name)) for name in names}


def every_table(root: etree._Element) -> Counts:
    """All tables of a part, formal and informal, and how many of them have an unusual shape."""
    either = "/descendant::*[self::d:table or self::d:informaltable]"
    return {
        "tables": count(root, "/descendant::d:table"),
        "informaltables": count(root, "/descendant::d:informaltable"),
        "tables_without_header": count(root, "/descendant::d:table[not(d:thead)]"),
        "informaltables_without_header": count(root, "/descendant::d:informaltable[not(d:thead)]"),
        "tables_with_two_header_rows": count(root, f"{either}[count(d:thead/d:tr) > 1]"),
        "tables_with_th_in_body": count(root, f"{either}[d:tbody/d:tr/d:th]"),
        "rows_outside_tbody": count(root, f"{either}/d:tr"),
        "rows_empty": count(root, f"{either}/d:tbody/d:tr[{text('.')} = '']"),
    }


# The parts.


def module_tables(root: etree._Element) -> Counts:
    """Tables of modules and of functional groups, their rows, and the rows by usage letter.

    The overviews (section A.1.4) cross IODs with modules; a cell may have an asterisk after its letter.
    """
    modules, groups = tables(root, MODULES), tables(root, FUNCTIONAL_GROUPS)
    normalized, directory = tables(root, NORMALIZED_MODULES), tables(root, DIRECTORY_MODULES)
    overview = [table for table in found(root, "/descendant::d:table") if header(table).startswith("iods modules|")]
    return {
        "composite_module_tables": len(modules),
        "composite_module_rows": rows(modules),
        **{f"composite_module_rows_{usage}": rows(modules, used(usage)) for usage in "MCU"},
        "normalized_module_tables": len(normalized),
        "normalized_module_rows": rows(normalized),
        "directory_module_tables": len(directory),
        "directory_module_rows": rows(directory),
        "functional_group_tables": len(groups),
        "functional_group_rows": rows(groups),
        **{f"functional_group_rows_{usage}": rows(groups, used(usage)) for usage in "MCU"},
        "overview_tables": len(overview),
        "overview_rows": rows(overview),
        **{
            f"overview_cells_{usage}": sum(
                count(table, f"d:tbody/d:tr/*[position() > 1][starts-with({text('.')}, '{usage}')]")
                for table in overview
            )
            for usage in "MCU"
        },
    }


def used(usage: str) -> str:
    return f"starts-with({text('*[last()]')}, '{usage}')"


def attribute_tables(root: etree._Element) -> Counts:
    """Attribute tables, and every row of them as one of: with a tag, include, type without a tag, or other."""
    typed, untyped = tables(root, TYPED), tables(root, UNTYPED)
    both = [*typed, *untyped]
    marks = f"translate({text('*[1]')}, ' ', '')"
    return {
        "typed_tables": len(typed),
        "untyped_tables": len(untyped),
        "attribute_rows": rows(both),
        "attribute_rows_with_tag": rows(both, TAGGED),
        "typed_rows_with_tag": rows(typed, TAGGED),
        "untyped_rows_with_tag": rows(untyped, TAGGED),
        **{f"typed_rows_{kind}": rows(typed, f"{TAGGED} and {text('*[3]')} = '{kind}'") for kind in TYPES},
        "typed_rows_without_type": rows(typed, f"{TAGGED} and {text('*[3]')} = ''"),
        "typed_rows_of_examples": rows(typed, EXAMPLE),
        "typed_rows_type_without_tag": rows(typed, ANY_OTHER),
        "include_rows": rows(both, INCLUDE),
        "include_rows_typed": rows(typed, INCLUDE),
        "include_rows_untyped": rows(untyped, INCLUDE),
        "include_rows_without_xref": rows(both, UNLINKED_INCLUDE),
        "attribute_rows_other": rows(both, f"not({TAGGED}) and not({SAYS_INCLUDE}) and not({ANY_OTHER})"),
        "attribute_rows_repeating_tag": rows(both, f"{TAGGED} and contains(*[2], 'xx')"),
        "attribute_rows_lower_case_tag": rows(
            both, f"{TAGGED} and not({EXAMPLE}) and translate(*[2], 'abcdef', '') != *[2]"
        ),
        **{
            f"attribute_rows_level_{level}": rows(
                both,
                f"{TAGGED} and starts-with({marks}, '{'>' * level}') and substring({marks}, {level + 1}, 1) != '>'",
            )
            for level in range(8)
        },
    }


TYPES = ("1", "1C", "2", "2C", "3")


def key_tables(root: etree._Element) -> Counts:
    """Tables of the keys of directory records. Two have the header of an attribute table, and are counted there too."""
    plain = tables(root, KEYS)
    both = [*plain, *numbered(root, "F.5-31"), *numbered(root, "F.5-36")]
    return {
        "key_tables": len(plain),
        "key_rows": rows(plain),
        "key_rows_with_tag": rows(plain, TAGGED),
        **{f"key_rows_{kind}": rows(plain, f"{TAGGED} and {text('*[3]')} = '{kind}'") for kind in TYPES},
        "key_rows_include": rows(plain, INCLUDE),
        "key_rows_type_without_tag": rows(plain, ANY_OTHER),
        "key_tables_with_both_headers": len(both),
        "key_rows_with_both_headers": rows(both),
    }


def value_lists(root: etree._Element) -> Counts:
    """Lists by where they stand and what their title says; entries of those that list values."""
    title = lower("d:title")
    kinds = {
        "enumerated": f"contains({title}, 'enumerated value')",
        "defined": f"contains({title}, 'defined term')",
        "other_title": f"d:title and not(contains({title}, 'enumerated value') or contains({title}, 'defined term'))",
        "untitled": "not(d:title)",
    }
    places = {
        "": "true()",
        "_in_cells": "ancestor::d:td or ancestor::d:th",
        "_in_sections": "parent::d:section",
        "_in_items": "parent::d:listitem",
    }
    return {
        **{f"lists{place}": count(root, f"/descendant::d:variablelist[{where}]") for place, where in places.items()},
        **{
            f"lists{place}_{kind}": count(root, f"/descendant::d:variablelist[{where}][{says}]")
            for place, where in places.items()
            for kind, says in kinds.items()
        },
        **{
            f"list_entries_{kind}": count(root, f"/descendant::d:variablelist[{says}]/d:varlistentry")
            for kind, says in kinds.items()
        },
        "lists_titled_enumerated_values": count(
            root, f"/descendant::d:variablelist[{text('d:title')} = 'Enumerated Values:']"
        ),
        "lists_titled_defined_terms": count(root, f"/descendant::d:variablelist[{text('d:title')} = 'Defined Terms:']"),
    }


def counts_part03(root: etree._Element) -> Counts:
    relationships = tables(root, RELATIONSHIPS)
    return {
        **module_tables(root),
        **attribute_tables(root),
        **key_tables(root),
        "relationship_tables": len(relationships),
        "relationship_rows": rows(relationships),
        **value_lists(root),
        **every_table(root),
    }


def counts_part04(root: etree._Element) -> Counts:
    """Tables of SOP Classes that say which IOD each has."""
    specified = [table for table in found(root, "/descendant::d:table") if "|iod specification" in header(table)]
    uids = {
        read(row, "translate(normalize-space(*[2]), ' \u200b', '')")
        for table in specified
        for row in found(table, "d:tbody/d:tr")
    }
    return {
        "sop_class_tables": len(specified),
        "sop_class_rows": rows(specified),
        "sop_class_uids": len(uids),
        "sop_class_rows_without_link": rows(specified, "not(*[3]//d:olink)"),
        **every_table(root),
    }


def counts_part06(root: etree._Element) -> Counts:
    """Data elements and UIDs of the registry, and the well-known colour palettes with their data."""
    registry = [*numbered(root, "6-1"), *numbered(root, "7-1"), *numbered(root, "8-1"), *numbered(root, "9-1")]
    uids = numbered(root, "A-1")
    kinds = Counter(read(row, text("*[4]")) for table in uids for row in found(table, "d:tbody/d:tr"))
    descriptors = [
        table for table in found(root, "/descendant::d:table") if header(table).startswith("value 1 (number of")
    ]
    data = tables(root, ("red|green|blue",))
    return {
        **table_rows(root, "6-1", "7-1", "8-1", "9-1"),
        "elements": rows(registry),
        "elements_retired": rows(registry, f"starts-with({text('*[6]')}, 'RET')"),
        "elements_without_name": rows(registry, f"{text('*[2]')} = ''"),
        "elements_without_vr": rows(registry, f"{text('*[4]')} = ''"),
        "elements_with_several_vrs": rows(registry, f"contains({text('*[4]')}, ' or ')"),
        "elements_repeating": rows(registry, "contains(*[1], 'x')"),
        "elements_DICONDE": rows(registry, f"{text('*[6]')} = 'DICONDE'"),
        "elements_DICOS": rows(registry, f"{text('*[6]')} = 'DICOS'"),
        **table_rows(root, "A-1", "A-2", "A-3", "A-4"),
        "uids": rows([*uids, *numbered(root, "A-2"), *numbered(root, "A-3")]),
        **{f"uids_{kind.replace(' ', '_')}": times for kind, times in sorted(kinds.items())},
        "uids_retired": rows(uids, f"contains({text('*[2]')}, '(Retired')"),
        "uids_without_keyword": rows(uids, f"{text('*[3]')} = ''"),
        "context_group_uids_without_link": rows(numbered(root, "A-3"), "not(.//d:olink)"),
        **table_rows(root, "B.1-1"),
        "palette_descriptor_tables": len(descriptors),
        "palette_data_tables": len(data),
        "palette_data_rows": rows(data),
        **every_table(root),
    }


def counts_part07(root: etree._Element) -> Counts:
    """Command elements, and the tables of the fields of messages (chapters 9, 10) and of statuses (annex C)."""
    formal, informal = tables(root, MESSAGE_FIELDS), tables(root, STATUS_FIELDS, "informaltable")
    return {
        **table_rows(root, "E.1-1", "E.2-1"),
        "message_tables": len(formal),
        "message_tables_9.3": sum(table.get(f"{{{NAMES['xml']}}}id", "").startswith("table_9.3-") for table in formal),
        "message_tables_10.3": sum(
            table.get(f"{{{NAMES['xml']}}}id", "").startswith("table_10.3-") for table in formal
        ),
        "message_rows": rows(formal),
        "message_rows_without_tag": rows(formal, f"{text('*[2]')} = '(no tag)'"),
        "status_tables": len(informal),
        "status_rows": rows(informal),
        "status_rows_without_tag": rows(informal, f"{text('*[2]')} = '(no tag)'"),
        **every_table(root),
    }


def counts_part15(root: etree._Element) -> Counts:
    """The confidentiality profiles: attributes, concepts, safe private attributes, and the action codes."""
    attributes, private = numbered(root, "E.1-1"), numbered(root, "E.3.10-1")
    return {
        **table_rows(root, "E.1-1", "E.3.4-1", "E.3.10-1", "E.1-1a"),
        "columns_E.1-1": sum(count(table, "d:thead/d:tr[1]/*") for table in attributes),
        "rows_E.1-1_retired": rows(attributes, f"{text('*[3]')} = 'Y'"),
        "rows_E.1-1_of_several_tags": rows(attributes, "contains(*[2], 'xx') or contains(*[2], 'gggg')"),
        "rows_E.3.10-1_without_vr": rows(private, f"{text('*[3]')} = ''"),
        "rows_E.3.10-1_without_meaning": rows(private, f"{text('*[5]')} = ''"),
        **every_table(root),
    }


def context_groups(root: etree._Element) -> Counts:
    """Sections of context groups; rows of the tables of those that are not retired."""
    group = "/descendant::d:section[starts-with(@xml:id, 'sect_CID_')]"
    retired = f"contains({text('d:title')}, '(Retired)')"
    entry = f"d:variablelist/d:varlistentry[starts-with({lower('.')}, 'type:')]"
    concepts = found(root, f"{group}[not({retired})]/descendant::d:table")
    says_include = f"starts-with({text('*[1]')}, 'Include')"
    full = f"not({says_include}) and {text('.')} != ''"
    width = "count(ancestor::d:table[1]/d:thead/d:tr[1]/*)"
    return {
        "context_groups": count(root, group),
        "context_groups_retired": count(root, f"{group}[{retired}]"),
        "context_groups_current": count(root, f"{group}[not({retired})]"),
        "context_groups_with_table": count(root, f"{group}[.//d:table]"),
        "context_groups_with_two_tables": count(root, f"{group}[count(.//d:table) > 1]"),
        "context_groups_current_without_table": count(root, f"{group}[not({retired})][not(.//d:table)]"),
        "context_groups_extensible": count(root, f"{group}[{entry}[{lower('.')} = 'type: extensible']]"),
        "context_groups_non_extensible": count(root, f"{group}[{entry}[{lower('.')} = 'type: non-extensible']]"),
        "context_groups_current_without_type": count(root, f"{group}[not({retired})][not({entry})]"),
        "concept_rows": rows(concepts, full),
        "concept_rows_include": rows(concepts, says_include),
        "concept_rows_include_linked": rows(
            concepts, f"{says_include} and .//d:xref[starts-with(@linkend, 'sect_CID_')]"
        ),
        "concept_rows_empty": rows(concepts, f"{text('.')} = ''"),
        "concept_rows_too_short": rows(concepts, f"{full} and count(*) < {width}"),
        "concept_rows_too_long": rows(concepts, f"{full} and count(*) > {width}"),
        "concept_rows_without_code": rows(concepts, f"{full} and {text(column('Code Value'))} = ''"),
        "concept_rows_with_version": rows(
            concepts, f"{full} and {text(column('Coding Scheme Version') + VERSIONED)} != ''"
        ),
        **{
            f"concept_rows_{scheme}": rows(concepts, f"{full} and {text('*[1]')} = '{scheme}'")
            for scheme in ("DCM", "SCT", "LN", "MDC", "UCUM")
        },
    }


VERSIONED = f"[ancestor::d:table[1]/d:thead/d:tr[1]/*[{text('.')} = 'Coding Scheme Version']]"


def templates(root: etree._Element) -> Counts:
    """Sections of templates, their tables and rows. Tables of chapter 6 explain the form, and are not counted."""
    section = "/descendant::d:section[starts-with(@xml:id, 'sect_TID_')]"
    inside = [
        table
        for table in found(root, f"{section}/descendant::d:table")
        if "vt|concept name|vm|req type" in header(table)
    ]
    parameters = found(
        root, "/descendant::d:table[starts-with(@xml:id, 'table_TID_')][contains(@xml:id, '_Parameters')]"
    )
    includes = f"{text(column('VT'))} = 'INCLUDE'"
    linked = f"{column('Concept Name')}//d:xref[starts-with(@linkend, 'sect_TID_')]"

    def told_of(name: str, value: str) -> int:
        entry = f"d:variablelist/d:varlistentry[starts-with({lower('.')}, '{name}:')]"
        return count(root, f"{section}[{entry}[{lower('.')} = '{name}: {value}']]")

    return {
        "template_sections": count(root, section),
        "template_sections_retired": count(root, f"{section}[contains({text('d:title')}, '(Retired)')]"),
        "template_tables": len(inside),
        "template_rows": rows(inside),
        "template_rows_include": rows(inside, includes),
        "template_rows_include_linked": rows(inside, f"{includes} and {linked}"),
        **{f"template_rows_{need}": rows(inside, f"{text(column('Req Type'))} = '{need}'") for need in NEEDS},
        "template_rows_by_reference": rows(inside, f"starts-with({text(column('Rel with Parent'))}, 'R-')"),
        "templates_extensible": told_of("type", "extensible"),
        "templates_non_extensible": told_of("type", "non-extensible"),
        "templates_order_significant": told_of("order", "significant"),
        "templates_order_non_significant": told_of("order", "non-significant"),
        "templates_root": told_of("root", "yes"),
        "templates_not_root": told_of("root", "no"),
        "template_parameter_tables": len(parameters),
        "template_parameter_rows": rows(parameters),
    }


NEEDS = ("M", "MC", "U", "UC")


def counts_part16(root: etree._Element) -> Counts:
    schemes = ("8-1", "8-2", "D-1", "E-1", "E-2", "F-1", "G-1", "H-1", "I-1", "J-1", "J-2", "M-1", "O-1")
    return {
        **context_groups(root),
        **templates(root),
        **table_rows(root, *schemes, "L-1", "L-2", "L-3", "L-4", "L-5"),
        **every_table(root),
    }


PARTS: dict[str, Callable[[etree._Element], Counts]] = {
    "part03": counts_part03,
    "part04": counts_part04,
    "part06": counts_part06,
    "part07": counts_part07,
    "part15": counts_part15,
    "part16": counts_part16,
}


def parse(content: bytes) -> etree._Element:
    return cast(etree._Element, etree.fromstring(content, etree.XMLParser(collect_ids=False, huge_tree=True)))


def main(folders: Sequence[str]) -> int:
    if not folders:
        print(f"usage: {Path(__file__).name} FOLDER...", file=sys.stderr)
        return 2
    for folder in folders:
        for part, counted in PARTS.items():
            path = next(Path(folder).rglob(f"{part}.xml"), None)
            if path is None:
                print(f"{folder}: no {part}.xml", file=sys.stderr)
                return 1
            print(f"{path}")
            for key, number in counted(parse(path.read_bytes())).items():
                print(f"  {key:44} {number:6}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
