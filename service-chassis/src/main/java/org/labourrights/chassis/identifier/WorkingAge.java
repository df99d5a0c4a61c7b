package org.labourrights.chassis.identifier;

/** What an age means for work (劳动法 §58; 禁止使用童工规定): below 16 nobody may be employed. */
public enum WorkingAge {
    /** Under 16: to be refused as a worker, and child labour when found in an inspection. */
    CHILD,
    /** 16 to under 18 (未成年工): allowed with special protection. */
    MINOR,
    ADULT,
    /** Above 100 years: a typing error rather than a worker. */
    IMPLAUSIBLE;

    static WorkingAge of(int years) {
        if (years < 16) {
            return CHILD;
        }
        if (years < 18) {
            return MINOR;
        }
        return years <= 100 ? ADULT : IMPLAUSIBLE;
    }

    public boolean mayWork() {
        return this == MINOR || this == ADULT;
    }
}
