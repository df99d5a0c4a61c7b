package org.labourrights.kernel.document;

/** How a document was served (送达方式, code list {@code service-method}). */
public enum ServiceMethod {
    /** 直接送达. */
    DIRECT,
    /** 邮寄送达. */
    EMS,
    /** 电子送达. */
    ELECTRONIC,
    /** 公告送达. */
    PUBLIC_NOTICE,
    /** 留置（张贴）送达: left in place, also of what the addressee refuses to take. */
    ON_SITE_POSTING
}
