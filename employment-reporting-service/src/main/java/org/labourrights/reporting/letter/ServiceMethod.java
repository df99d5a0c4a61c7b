package org.labourrights.reporting.letter;

/** How a letter was served (送达方式). */
public enum ServiceMethod {
    DIRECT,
    EMS,
    ELECTRONIC,
    PUBLIC_NOTICE,
    ON_SITE_POSTING
}
