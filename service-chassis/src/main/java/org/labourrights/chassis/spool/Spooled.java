package org.labourrights.chassis.spool;

import jakarta.ws.rs.NameBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a resource method whose body may be large: it is put aside before the method is called, and found in {@link
 * Spools#body()}. Neither heap nor transaction waits for a slow sender. The method takes no body parameter; its {@code
 * RequestBody} annotation describes it.
 */
@NameBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Spooled {}
