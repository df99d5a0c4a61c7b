package org.labourrights.reporting.layoff;

/** Who must not be laid off (不得裁减人员, 劳动合同法 §42). */
public enum ProtectedGroup {
    /** Exposed to occupational hazards without examination, or under observation (职业病危害). */
    OCCUPATIONAL_DISEASE,
    /** Occupational disease or work injury with lost working ability (工伤). */
    WORK_INJURY,
    /** Within the medical treatment period (医疗期). */
    SICKNESS_PERIOD,
    /** Pregnant, in maternity leave or breast-feeding (孕期、产期、哺乳期). */
    MATERNITY,
    /** Fifteen years with the employer and less than five to retirement (临近退休). */
    NEAR_RETIREMENT
}
