"""Makes the fonts of the letters from Debian's fonts-noto-cjk: subset, TrueType outlines, a name of their own.

usage: python3 subset.py <folder of the .ttc files> <folder for the .ttf files>
needs: python3-fonttools, unicode-data (both Debian)
"""
import bz2
import re
import sys

from fontTools import subset
from fontTools.pens.cu2quPen import Cu2QuPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib import TTCollection, newTable
from fontTools.ttLib.tables._g_l_y_f import table__g_l_y_f

UNIHAN = "/usr/share/unicode/Unihan_OtherMappings.txt.bz2"


def gb2312():
    for high in range(0xA1, 0xF8):
        for low in range(0xA1, 0xFF):
            try:
                yield ord(bytes([high, low]).decode("gb2312"))
            except UnicodeDecodeError:
                pass


def general_standard():
    """通用规范汉字表 (2013), 8105 characters, rare ones of names and places included."""
    with bz2.open(UNIHAN, "rt", encoding="utf-8") as lines:
        for line in lines:
            found = re.match(r"U\+([0-9A-F]+)\tkTGH\t", line)
            if found:
                yield int(found.group(1), 16)


def characters():
    return set(range(0x20, 0x7F)) | set(gb2312()) | set(general_standard()) | {ord(c) for c in "〔〕“”‘’—…·※●"}


def quadratic(font):
    """Outlines as the PDF library can embed them."""
    order = font.getGlyphOrder()
    shapes = font.getGlyphSet()
    glyphs = {}
    for name in order:
        pen = TTGlyphPen(shapes)
        shapes[name].draw(Cu2QuPen(pen, max_err=1.2, reverse_direction=True))
        glyphs[name] = pen.glyph()
    font["loca"] = newTable("loca")
    font["glyf"] = glyf = table__g_l_y_f("glyf")
    glyf.glyphOrder = order
    glyf.glyphs = glyphs
    for name in order:
        if hasattr(glyphs[name], "recalcBounds"):
            glyphs[name].recalcBounds(glyf)
    maxp = font["maxp"]
    maxp.tableVersion = 0x00010000
    for field in ("maxZones",):
        setattr(maxp, field, 1)
    for field in ("maxTwilightPoints", "maxStorage", "maxFunctionDefs", "maxInstructionDefs", "maxStackElements",
                  "maxSizeOfInstructions", "maxComponentElements", "maxPoints", "maxContours", "maxCompositePoints",
                  "maxCompositeContours", "maxComponentDepth"):
        setattr(maxp, field, 0)
    post = font["post"]
    post.formatType = 3.0
    for table in ("CFF ", "VORG"):
        if table in font:
            del font[table]
    font.sfntVersion = "\x00\x01\x00\x00"


def rename(font, style):
    keep = {0: font["name"].getDebugName(0), 13: font["name"].getDebugName(13), 14: font["name"].getDebugName(14)}
    font["name"].names = []
    values = {1: "Letter Song", 2: style, 3: "LetterSong-" + style, 4: "Letter Song " + style, 6: "LetterSong-" + style}
    for number, text in {**keep, **values}.items():
        if text:
            font["name"].setName(text, number, 3, 1, 0x409)


def make(source, target, style):
    font = TTCollection(source, lazy=True).fonts[2]
    options = subset.Options()
    options.layout_features = []
    options.hinting = False
    options.notdef_outline = True
    options.drop_tables += ["vhea", "vmtx", "BASE", "DSIG", "GSUB", "GPOS", "GDEF"]
    worker = subset.Subsetter(options)
    worker.populate(unicodes=characters())
    worker.subset(font)
    quadratic(font)
    rename(font, style)
    font["head"].created = font["head"].modified = 0
    font.recalcTimestamp = False
    font.save(target)


make(sys.argv[1] + "/NotoSerifCJK-Regular.ttc", sys.argv[2] + "/LetterSong-Regular.ttf", "Regular")
make(sys.argv[1] + "/NotoSerifCJK-Bold.ttc", sys.argv[2] + "/LetterSong-Bold.ttf", "Bold")
