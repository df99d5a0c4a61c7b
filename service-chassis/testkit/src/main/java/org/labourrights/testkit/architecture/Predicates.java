package org.labourrights.testkit.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.smallrye.common.annotation.RunOnVirtualThread;
import java.lang.annotation.Annotation;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** The parts of the rules that ArchUnit has no words for. */
final class Predicates {

    private static final Set<String> ZONELESS_NOW = Set.of(
            "java.time.Instant",
            "java.time.LocalDate",
            "java.time.LocalDateTime",
            "java.time.LocalTime",
            "java.time.OffsetDateTime",
            "java.time.ZonedDateTime",
            "java.time.Year",
            "java.time.YearMonth");

    private Predicates() {}

    static DescribedPredicate<JavaMethodCall> readsTheSystemClock() {
        return DescribedPredicate.describe("read the system clock", call -> {
            String owner = call.getTargetOwner().getFullName();
            String method = call.getTarget().getName();
            boolean now = ZONELESS_NOW.contains(owner) && method.equals("now") && !takesAClock(call);
            boolean clock = owner.equals("java.time.Clock") && method.startsWith("system");
            boolean millis = owner.equals("java.lang.System") && method.equals("currentTimeMillis");
            return now || clock || millis;
        });
    }

    private static boolean takesAClock(JavaMethodCall call) {
        return call.getTarget().getRawParameterTypes().stream()
                .anyMatch(type -> type.getFullName().equals("java.time.Clock"));
    }

    static DescribedPredicate<JavaClass> stateEnum() {
        return DescribedPredicate.describe(
                "enum of states", type -> type.isEnum() && type.getSimpleName().endsWith("State"));
    }

    static DescribedPredicate<JavaMethod> isOperation() {
        return DescribedPredicate.describe("are operations", SuiteRules::isOperation);
    }

    /** By annotation of the class, of one that it inherits its operations from, or of each operation. */
    static ArchCondition<JavaClass> runOnVirtualThreads() {
        return new ArchCondition<>("run on virtual threads") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getAllMethods().stream()
                        .filter(SuiteRules::isOperation)
                        .filter(method -> !method.isAnnotatedWith(RunOnVirtualThread.class)
                                && !method.getOwner().isAnnotatedWith(RunOnVirtualThread.class))
                        .forEach(method -> events.add(SimpleConditionEvent.violated(
                                type, method.getFullName() + " does not run on a virtual thread")));
            }
        };
    }

    static ArchCondition<JavaMethod> takePublicTypesOnly() {
        return new ArchCondition<>("take parameters of public types only") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                method.getRawParameterTypes().stream()
                        .filter(type ->
                                !type.isPrimitive() && !type.getModifiers().contains(JavaModifier.PUBLIC))
                        .forEach(type -> events.add(SimpleConditionEvent.violated(
                                method, method.getFullName() + " takes " + type.getName() + ", which is not public")));
            }
        };
    }

    @SafeVarargs
    static ArchCondition<JavaMethod> beAnnotatedHereOrOnItsClass(Class<? extends Annotation>... annotations) {
        String names = Arrays.stream(annotations).map(Class::getSimpleName).collect(Collectors.joining(", "));
        return new ArchCondition<>("be annotated, itself or its class, with one of " + names) {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                boolean annotated = Arrays.stream(annotations)
                        .anyMatch(annotation -> method.isAnnotatedWith(annotation)
                                || method.getOwner().isAnnotatedWith(annotation));
                if (!annotated) {
                    events.add(SimpleConditionEvent.violated(
                            method, method.getFullName() + " does not say who may call it"));
                }
            }
        };
    }
}
