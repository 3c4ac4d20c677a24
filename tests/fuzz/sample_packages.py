# SPDX-License-Identifier: Apache-2.0
"""The text in the formats that are archives of XML: Word and OpenDocument."""

from __future__ import annotations

from html import escape

from sample_text import HEADER, LEVELS, LINES, zipped

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_PARTS = {"document": "main", "styles": "", "numbering": "", "footnotes": "", "header": ""}


def _around_word_parts() -> dict[str, bytes | str]:
    """What other programs ask of a Word file beside the parts with words."""
    kind = "application/vnd.openxmlformats-officedocument.wordprocessingml"
    overrides = "".join(
        f'<Override PartName="/word/{part}.xml" ContentType="{kind}.{part}{".main" if main else ""}+xml"/>'
        for part, main in _PARTS.items()
    )
    relations = "".join(
        f'<Relationship Id="{part}" Type="{_R}/{part}" Target="{part}.xml"/>' for part in _PARTS if part != "document"
    )
    root = f'<Relationship Id="d" Type="{_R}/officeDocument" Target="word/document.xml"/>'
    types = '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    return {
        "[Content_Types].xml": f'<Types xmlns="{_PACKAGE}/content-types">{types}{overrides}</Types>',
        "_rels/.rels": f'<Relationships xmlns="{_PACKAGE}/relationships">{root}</Relationships>',
        "word/_rels/document.xml.rels": f'<Relationships xmlns="{_PACKAGE}/relationships">{relations}</Relationships>',
    }


def docx() -> bytes:
    reference = '</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r><w:r><w:t xml:space="preserve">'

    def paragraph(words: str, properties: str = "") -> str:
        inside = escape(words).replace("[1]", reference)
        return f'<w:p><w:pPr>{properties}</w:pPr><w:r><w:t xml:space="preserve">{inside}</w:t></w:r></w:p>'

    body = []
    for line in LINES:
        if line.kind in LEVELS:
            number = f'<w:numPr><w:ilvl w:val="{LEVELS[line.kind]}"/><w:numId w:val="1"/></w:numPr>'
            style = '<w:pStyle w:val="H1"/>' if line.kind == "heading" else ""
            body.append(paragraph(line.words, style + number))
        elif line.kind == "row":
            cells = "".join(f"<w:tc>{paragraph(cell)}</w:tc>" for cell in line.cells)
            body.append(f"<w:tbl><w:tr>{cells}</w:tr></w:tbl>")
        elif line.kind != "note":
            body.append(paragraph(line.words, '<w:pStyle w:val="T"/>' if line.kind == "title" else ""))
    notes = "".join(
        f'<w:footnote w:id="2">{paragraph(line.words)}</w:footnote>' for line in LINES if line.kind == "note"
    )
    levels = "".join(
        f'<w:lvl w:ilvl="{depth}"><w:start w:val="1"/><w:numFmt w:val="{form}"/><w:lvlText w:val="{shown}"/></w:lvl>'
        for depth, (form, shown) in enumerate((("decimal", "%1."), ("decimal", "%1.%2"), ("lowerLetter", "(%3)")))
    )
    section = '<w:sectPr><w:headerReference w:type="default" r:id="header"/></w:sectPr>'
    parts = {
        "document": f"<w:body>{''.join(body)}{section}</w:body>",
        "footnotes": notes,
        "hdr": paragraph(HEADER),
        "numbering": f'<w:abstractNum w:abstractNumId="0">{levels}</w:abstractNum>'
        '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>',
        "styles": '<w:style w:type="paragraph" w:styleId="T"><w:name w:val="Title"/></w:style>'
        '<w:style w:type="paragraph" w:styleId="H1"><w:name w:val="heading 1"/></w:style>',
    }
    files = {"hdr": "header"}
    return zipped(
        _around_word_parts()
        | {
            f"word/{files.get(part, part)}.xml": f'<w:{part} xmlns:w="{W}" xmlns:r="{_R}">{inside}</w:{part}>'
            for part, inside in parts.items()
        }
    )


ODF = " ".join(
    f'xmlns:{prefix}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
    for prefix, name in (("draw", "drawing"), *((same, same) for same in ("office", "text", "table", "style")))
) + ' xmlns:dc="http://purl.org/dc/elements/1.1/" office:version="1.3"'  # fmt: skip


def odt_of(body: str, *, automatic: str = "", master: str = "") -> bytes:
    """An OpenDocument text with that XML in its body."""
    content = (
        f"<office:document-content {ODF}><office:automatic-styles>{automatic}</office:automatic-styles>"
        f"<office:body><office:text>{body}</office:text></office:body></office:document-content>"
    )
    layout = '<style:page-layout style:name="P"><style:page-layout-properties/></style:page-layout>'
    pages = f'<style:master-page style:name="Standard" style:page-layout-name="P">{master}</style:master-page>'
    styles = (
        f"<office:document-styles {ODF}><office:automatic-styles>{layout}</office:automatic-styles>"
        f"<office:master-styles>{pages}</office:master-styles></office:document-styles>"
    )
    mimetype = "application/vnd.oasis.opendocument.text"
    listed = "".join(
        f'<m:file-entry m:full-path="{path}" m:media-type="{kind}"/>'
        for path, kind in (("/", mimetype), ("content.xml", "text/xml"), ("styles.xml", "text/xml"))
    )
    manifest = f'<m:manifest xmlns:m="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">{listed}</m:manifest>'
    return zipped(
        {"mimetype": mimetype, "content.xml": content, "styles.xml": styles, "META-INF/manifest.xml": manifest}
    )


def odt() -> bytes:
    note = next(line for line in LINES if line.kind == "note")
    reference = (
        '<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body>'
        f"<text:p>{escape(note.words)}</text:p></text:note-body></text:note>"
    )
    body = []
    for line in LINES:
        words = escape(line.words).replace("[1]", reference)
        if line.kind in LEVELS:
            depth = LEVELS[line.kind]
            tag = '<text:h text:outline-level="1">{}</text:h>' if depth == 0 else "<text:p>{}</text:p>"
            inner = "<text:list><text:list-item>" * depth + tag.format(words) + "</text:list-item></text:list>" * depth
            opening = '<text:list text:style-name="L" text:continue-numbering="true"><text:list-item>'
            body.append(f"{opening}{inner}</text:list-item></text:list>")
        elif line.kind == "row":
            cells = "".join(f"<table:table-cell><text:p>{escape(c)}</text:p></table:table-cell>" for c in line.cells)
            columns = '<table:table-column table:number-columns-repeated="3"/>'
            body.append(f"<table:table>{columns}<table:table-row>{cells}</table:table-row></table:table>")
        elif line.kind != "note":
            style = ' text:style-name="Title"' if line.kind == "title" else ""
            body.append(f"<text:p{style}>{words}</text:p>")
    levels = "".join(
        f'<text:list-level-style-number text:level="{depth}" style:num-format="{form}" style:num-prefix="{before}"'
        f' style:num-suffix="{after}" text:display-levels="{shown}"/>'
        for depth, form, before, after, shown in ((1, "1", "", ".", 1), (2, "1", "", "", 2), (3, "a", "(", ")", 1))
    )
    header = f"<style:header><text:p>{HEADER}</text:p></style:header>"
    return odt_of("".join(body), automatic=f'<text:list-style style:name="L">{levels}</text:list-style>', master=header)
