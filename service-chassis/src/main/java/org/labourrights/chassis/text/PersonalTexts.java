package org.labourrights.chassis.text;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds personal numbers in the free texts of a document, however deep they stand; for rules that tell them themselves. */
public final class PersonalTexts {

    private static final ClassValue<List<Member>> MEMBERS = new ClassValue<>() {
        @Override
        protected List<Member> computeValue(Class<?> type) {
            return type.isRecord()
                    ? Arrays.stream(type.getRecordComponents())
                            .map(PersonalTexts::member)
                            .filter(member -> member.text() || member.nested())
                            .toList()
                    : List.of();
        }
    };

    private PersonalTexts() {}

    /**
     * A member that can hold free text.
     *
     * @param text whether it is one
     * @param nested whether it is a record or several of them
     */
    private record Member(String name, Method accessor, boolean text, boolean nested) {
        @Nullable
        Object of(Record document) {
            try {
                return accessor.invoke(document);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("A record shows its members: " + name, e);
            }
        }
    }

    /** Where personal numbers stand in members that are {@link FreeText}, as JSON pointers, in the order of the document. */
    public static List<String> in(Record document) {
        List<String> found = new ArrayList<>();
        search(document, "", found);
        return found;
    }

    private static void search(@Nullable Object value, String at, List<String> found) {
        if (value instanceof Record document) {
            for (Member member : MEMBERS.get(document.getClass())) {
                Object held = member.of(document);
                String pointer = at + "/" + member.name();
                if (member.text() && PersonalNumbers.in((String) held)) {
                    found.add(pointer);
                } else if (member.nested()) {
                    search(held, pointer, found);
                }
            }
        } else if (value instanceof Collection<?> several) {
            int position = 0;
            for (Object each : several) {
                search(each, at + "/" + position, found);
                position++;
            }
        }
    }

    private static Member member(RecordComponent component) {
        Method accessor = component.getAccessor();
        accessor.setAccessible(true);
        Class<?> type = component.getType();
        return new Member(
                component.getName(),
                accessor,
                isFreeText(component),
                type.isRecord() || Collection.class.isAssignableFrom(type));
    }

    private static boolean isFreeText(RecordComponent component) {
        try {
            return component
                    .getDeclaringRecord()
                    .getDeclaredField(component.getName())
                    .isAnnotationPresent(FreeText.class);
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException("A record has a field for each member: " + component.getName(), e);
        }
    }
}
