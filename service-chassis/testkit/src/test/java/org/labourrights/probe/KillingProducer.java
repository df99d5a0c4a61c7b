package org.labourrights.probe;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.producer.Producer;

/** A real producer with a bomb: the call of {@code send} after so many others sets it off instead. */
final class KillingProducer {

    private KillingProducer() {}

    @SuppressWarnings("unchecked")
    static Producer<String, byte[]> killingAfter(int sends, Producer<String, byte[]> real, Runnable bomb) {
        var left = new AtomicInteger(sends);
        return (Producer<String, byte[]>) Proxy.newProxyInstance(
                KillingProducer.class.getClassLoader(), new Class<?>[] {Producer.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("send") && left.getAndDecrement() == 0) {
                        bomb.run();
                    }
                    try {
                        return method.invoke(real, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }
}
