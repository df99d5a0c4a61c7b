package org.labourrights.reporting.obligation;

/** What a report is about (报告种类, code list 3.19). */
public enum ReportKind {
    /** 用工情况报告: the periodic employment report. */
    EMPLOYMENT_PERIODIC,
    /** 劳动关系运行情况: how labour relations run. */
    LABOR_RELATION_OPERATION,
    /** 政策落实进展: progress in carrying out policy. */
    POLICY_PROGRESS,
    /** 劳务派遣年度经营情况报告: yearly report of a dispatch agency. */
    DISPATCH_ANNUAL,
    /** 裁员每日一报: daily layoff report. */
    LAYOFF_DAILY
}
