package org.labourrights.testkit.architecture;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.labourrights.chassis.text.ConfidentialText;
import org.labourrights.chassis.text.FreeText;
import org.labourrights.chassis.text.OneLine;

/**
 * Which texts a request may hold: {@link FreeText} with its guard, {@link ConfidentialText} that is kept encrypted, and a
 * closed set besides: what has a pattern that no sentence passes, a mail address, and a name or number of one line.
 *
 * <p>Read by reflection, because the byte code model knows no annotations of type arguments.
 */
final class RequestTextRules {

    /** A pattern that lets this pass is no form. */
    private static final String SENTENCE = "请联系张三，电话 13800138000。";

    /** Longer than that is no name and no address. */
    private static final int LONGEST_NAME = 300;

    private RequestTextRules() {}

    static ArchCondition<JavaMethod> takeTypedTextsOnly() {
        return new ArchCondition<>("take no text without a kind") {
            @Override
            public void check(JavaMethod operation, ConditionEvents events) {
                for (String member : untyped(operation.reflect())) {
                    events.add(SimpleConditionEvent.violated(
                            operation,
                            operation.getFullName() + " takes " + member + ", a text that is neither @FreeText nor"
                                    + " @ConfidentialText, nor has the form of a code, a name or a number"));
                }
            }
        };
    }

    /** The members of what an operation takes that are texts of no kind. */
    private static List<String> untyped(Method operation) {
        List<String> found = new ArrayList<>();
        Set<Class<?>> seen = new HashSet<>();
        for (AnnotatedType taken : operation.getAnnotatedParameterTypes()) {
            if (!taken.getType().equals(String.class)) {
                search(taken, "", List.of(), seen, found);
            }
        }
        return found;
    }

    private static void search(
            AnnotatedType type, String at, List<AnnotatedElement> about, Set<Class<?>> seen, List<String> found) {
        if (type.getType().equals(String.class)) {
            if (!isTyped(Stream.concat(about.stream(), Stream.of(type)).toList())) {
                found.add(at);
            }
        } else if (type instanceof AnnotatedParameterizedType several) {
            for (AnnotatedType part : several.getAnnotatedActualTypeArguments()) {
                search(part, at, List.of(), seen, found);
            }
        } else if (type.getType() instanceof Class<?> record && record.isRecord() && !isValue(record)) {
            members(record, seen, found);
        }
    }

    private static void members(Class<?> record, Set<Class<?>> seen, List<String> found) {
        if (!seen.add(record)) {
            return;
        }
        for (RecordComponent member : record.getRecordComponents()) {
            String at = record.getSimpleName() + "." + member.getName();
            search(member.getAnnotatedType(), at, List.of(field(member)), seen, found);
        }
    }

    private static boolean isTyped(List<AnnotatedElement> places) {
        return has(places, FreeText.class)
                || has(places, ConfidentialText.class)
                || has(places, Email.class)
                || all(places, Pattern.class).anyMatch(form -> !SENTENCE.matches(form.regexp()))
                || (has(places, OneLine.class) && all(places, Size.class).anyMatch(size -> size.max() <= LONGEST_NAME));
    }

    private static boolean has(List<AnnotatedElement> places, Class<? extends Annotation> kind) {
        return all(places, kind).findAny().isPresent();
    }

    private static <A extends Annotation> Stream<A> all(List<AnnotatedElement> places, Class<A> kind) {
        return places.stream().flatMap(place -> Arrays.stream(place.getAnnotationsByType(kind)));
    }

    /** Constraints of a member stand at its field. */
    private static AnnotatedElement field(RecordComponent member) {
        try {
            return member.getDeclaringRecord().getDeclaredField(member.getName());
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException("A record has a field for each member: " + member, e);
        }
    }

    /** A value that checks itself and stands in JSON as one text or number, like a division's code. */
    private static boolean isValue(Class<?> type) {
        return Stream.of(
                        Arrays.stream(type.getDeclaredConstructors()),
                        Arrays.stream(type.getDeclaredMethods()),
                        Arrays.stream(type.getDeclaredFields()))
                .flatMap(each -> each)
                .map(AnnotatedElement.class::cast)
                .anyMatch(it -> it.isAnnotationPresent(JsonCreator.class) || it.isAnnotationPresent(JsonValue.class));
    }
}
