package org.labourrights.inspection.draw.engine;

/** An enterprise of the register that was left out of the list, and why: nobody is left out in silence. */
public record ExcludedTarget(String uscc, String reason) {

    public ExcludedTarget {
        Form.uscc(uscc);
        Form.code("reason", reason);
    }
}
