package org.labourrights.kernel.directory;

/** What an enterprise is in platform work (企业类型, code list 3.4). */
public enum EnterpriseRole {
    /** 平台企业: it runs the platform. */
    PLATFORM,
    /** 用工合作企业: it provides or manages workers for a platform. */
    PARTNER
}
