package org.labourrights.chassis.http;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * How much an operation takes, where that is less than {@code labourrights.http.max-body-bytes}. Operations that are open to
 * anybody take {@link #OPEN} unless they say otherwise; one that takes more says so in the list of services as well, because
 * the gateway lets nobody without a token send more than is listed. Stands in the API description as {@code x-max-body}, by
 * which the gateway refuses what the service would refuse.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface LongestBody {

    /** What anybody may send without a login, bytes. */
    long OPEN = 65_536;

    /** Bytes. */
    long value();
}
