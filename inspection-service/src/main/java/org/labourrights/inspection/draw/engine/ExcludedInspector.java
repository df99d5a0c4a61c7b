package org.labourrights.inspection.draw.engine;

/** An inspector of the register who was left out of the list, and why. */
public record ExcludedInspector(String officer, String reason) {

    public ExcludedInspector {
        Form.officer(officer);
        Form.code("reason", reason);
    }
}
