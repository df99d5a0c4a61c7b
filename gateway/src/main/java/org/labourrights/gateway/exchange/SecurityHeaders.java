package org.labourrights.gateway.exchange;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;

/** Headers that keep a browser from doing more with an answer than it should. */
final class SecurityHeaders {

    private static final CharSequence NOSNIFF_NAME = HttpHeaders.createOptimized("X-Content-Type-Options");
    private static final CharSequence NOSNIFF = HttpHeaders.createOptimized("nosniff");
    private static final CharSequence FRAME_NAME = HttpHeaders.createOptimized("X-Frame-Options");
    private static final CharSequence FRAME = HttpHeaders.createOptimized("DENY");
    private static final CharSequence REFERRER_NAME = HttpHeaders.createOptimized("Referrer-Policy");
    private static final CharSequence REFERRER = HttpHeaders.createOptimized("no-referrer");
    private static final CharSequence CSP_NAME = HttpHeaders.createOptimized("Content-Security-Policy");
    private static final CharSequence CSP = HttpHeaders.createOptimized("default-src 'none'; frame-ancestors 'none'");
    private static final CharSequence HSTS_NAME = HttpHeaders.createOptimized("Strict-Transport-Security");
    private static final CharSequence HSTS = HttpHeaders.createOptimized("max-age=31536000");

    private SecurityHeaders() {}

    /** Sets them over whatever a service sent, so that every answer has each of them once. */
    static void addTo(MultiMap headers, boolean tls) {
        headers.set(NOSNIFF_NAME, NOSNIFF);
        headers.set(FRAME_NAME, FRAME);
        headers.set(REFERRER_NAME, REFERRER);
        if (!headers.contains(CSP_NAME)) {
            headers.set(CSP_NAME, CSP);
        }
        if (tls) {
            headers.set(HSTS_NAME, HSTS);
        }
    }
}
