package org.labourrights.chassis.time;

/** Bodies of law that say for themselves whether their "日" are working days. */
public enum Statute {
    /** 劳动人事争议仲裁办案规则 §80: three, five and ten days are working days, fifteen and forty-five natural ones. */
    ARBITRATION_RULES,
    /** 行政处罚法 §85: two, three, five and seven days are working days. */
    ADMINISTRATIVE_PENALTY_LAW,
    /** 行政强制法 §69: periods within ten days are working days. */
    ADMINISTRATIVE_COMPULSION_LAW,
    /** 劳动保障监察条例 and its rules write 工作日 wherever they mean it. */
    INSPECTION_REGULATIONS,
    /** 信访工作条例 writes 日: natural days. */
    PETITION_REGULATIONS,
    /** Mediation organisations: fifteen natural days, outside the arbitration rules. */
    MEDIATION;

    /** The unit of a period that the statute writes as so many 日. */
    public DayUnit unitOf(int days) {
        boolean working =
                switch (this) {
                    case ARBITRATION_RULES -> days == 3 || days == 5 || days == 10;
                    case ADMINISTRATIVE_PENALTY_LAW -> days == 2 || days == 3 || days == 5 || days == 7;
                    case ADMINISTRATIVE_COMPULSION_LAW -> days < 10;
                    case INSPECTION_REGULATIONS, PETITION_REGULATIONS, MEDIATION -> false;
                };
        return working ? DayUnit.WORKING_DAY : DayUnit.NATURAL_DAY;
    }
}
