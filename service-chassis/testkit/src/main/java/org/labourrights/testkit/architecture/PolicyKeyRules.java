package org.labourrights.testkit.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaStaticInitializer;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import org.labourrights.chassis.clock.DeclaredClock;
import org.labourrights.chassis.policy.PolicyKey;
import org.labourrights.chassis.policy.PolicyKeys;

/** When a policy key counts as read: by the byte code, so that no list kept by hand can say otherwise. */
final class PolicyKeyRules {

    private PolicyKeyRules() {}

    static DescribedPredicate<JavaField> holdKeys() {
        return DescribedPredicate.describe(
                "hold policy keys",
                field -> field.getModifiers().contains(JavaModifier.STATIC)
                        && field.getAllInvolvedRawTypes().stream()
                                .anyMatch(type -> type.isEquivalentTo(PolicyKey.class)));
    }

    static ArchCondition<JavaField> beReadByARule() {
        return new ArchCondition<>("be read by a rule") {
            @Override
            public void check(JavaField field, ConditionEvents events) {
                boolean read = field.getAccessesToSelf().stream()
                        .map(JavaAccess::getOrigin)
                        .anyMatch(origin -> reads(field.getOwner(), origin));
                events.add(new SimpleConditionEvent(
                        field, read, field.getFullName() + " is declared, seeded and settable, but nothing reads it"));
            }
        };
    }

    /** Registering a key reads nothing; handing it to another constant or method counts when somebody asks for that. */
    private static boolean reads(JavaClass declaring, JavaCodeUnit origin) {
        if (origin.getOwner().equals(declaring)
                && (origin instanceof JavaStaticInitializer || isRegistration(origin))) {
            return false;
        }
        if (origin instanceof JavaStaticInitializer) {
            return origin.getOwner().getMethods().stream()
                            .filter(PolicyKeyRules::givesKeys)
                            .anyMatch(PolicyKeyRules::isAskedFor)
                    || origin.getOwner().getFields().stream().anyMatch(PolicyKeyRules::isARunningClock);
        }
        return !givesKeys(origin) || isAskedFor(origin);
    }

    private static boolean isRegistration(JavaCodeUnit origin) {
        return origin.getName().equals("keys") && origin.getOwner().isAssignableTo(PolicyKeys.class);
    }

    private static boolean givesKeys(JavaCodeUnit unit) {
        return unit.getReturnType().getAllInvolvedRawTypes().stream()
                .anyMatch(type -> type.isEquivalentTo(PolicyKey.class));
    }

    /** A clock that is declared with the key, and that somebody runs or lists. */
    private static boolean isARunningClock(JavaField field) {
        return field.getRawType().isEquivalentTo(DeclaredClock.class)
                && field.getAccessesToSelf().stream()
                        .anyMatch(access -> !(access.getOrigin() instanceof JavaStaticInitializer));
    }

    private static boolean isAskedFor(JavaCodeUnit unit) {
        return unit.getAccessesToSelf().stream().findAny().isPresent();
    }
}
