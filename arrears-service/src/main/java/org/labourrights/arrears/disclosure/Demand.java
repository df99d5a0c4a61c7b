package org.labourrights.arrears.disclosure;

/** What the enterprise is asked to hand in (限期提供材料). */
public enum Demand {
    /** Payroll and payment records (工资支付台账). */
    PAYROLL,
    /** Attendance or order records (考勤或接单记录). */
    ATTENDANCE,
    /** Contracts and written agreements (合同与书面协议). */
    CONTRACTS,
    /** A written statement (书面说明). */
    STATEMENT
}
