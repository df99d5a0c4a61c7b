package org.labourrights.inspection.draw;

/** The public number of an inspector (执法人员公开编号), as the page of the draw fixes it. */
final class OfficerNo {

    static final String PATTERN = "[A-Z0-9][A-Z0-9-]{0,39}";

    private OfficerNo() {}
}
