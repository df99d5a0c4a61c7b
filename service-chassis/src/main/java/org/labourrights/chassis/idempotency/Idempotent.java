package org.labourrights.chassis.idempotency;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a resource method that writes: the call runs in one transaction with its {@code Idempotency-Key}, and a repeated
 * call gets the stored answer, byte by byte, with {@code Idempotent-Replayed: true}.
 *
 * <p>The transaction is opened here; the use case joins it. What refuses the call (any 4xx or 5xx) rolls everything back
 * and stores nothing, so that the key can be used again. Without the header the answer is 400
 * {@code E-IDEMPOTENCY-KEY-REQUIRED}; the same key with another request is 422 {@code E-IDEMPOTENCY-MISMATCH}. Keys of
 * different callers never meet. Roles are checked before, so a caller who lost the role gets no replay; one whose reach
 * is another than at the first call is refused what a fresh call would be refused. Who has no token is told from others
 * by the key alone, which then must be a UUID that was drawn ({@code E-IDEMPOTENCY-KEY-RANDOM}).
 */
@InterceptorBinding
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Idempotent {

    /**
     * Whether the method understands {@code ?dryRun=true}: the same code runs, everything is rolled back, the answer
     * carries {@code Dry-Run: true} and nothing is stored. On other methods the parameter is refused.
     */
    @Nonbinding
    boolean dryRun() default false;
}
