package org.labourrights.chassis.idempotency;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a write of many items each of which carries a key of its own in its body, such as the ticket number of another
 * system: every item is a transaction of its own, and one that comes again gets the result of the first time. Such a
 * write needs no {@code Idempotency-Key}, and can be sent again from the beginning when it broke off.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface KeyedItems {}
