package org.labourrights.chassis.http;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On an operation that reads the bytes of its body itself, because what they are is told by their content: a workbook is taken
 * for no text although it was sent as one. The charset of its media type is still one that is taken.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface OwnEncoding {}
