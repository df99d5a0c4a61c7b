package org.labourrights.chassis.http;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a package of request records whose numbers and truth values may be left out and then are zero and false. Their
 * reader says so to Jackson ({@code without(FAIL_ON_NULL_FOR_PRIMITIVES)}), this says it to the API description.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.PACKAGE)
public @interface AbsentIsZero {}
