package org.labourrights.chassis.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Carries an answer in JSON while it is made, and gives a sign of life whenever nothing has gone out for a while: rows may take
 * long, and whoever stands between here and the sender takes a long silence for an end. The sign is a blank between two values,
 * which means nothing in JSON; so {@link #flush} is called where one may stand, and only there.
 */
final class LiveAnswer extends OutputStream {

    private static final int ENOUGH = 1 << 13;
    private static final long SOON = Duration.ofMillis(200).toNanos();

    private final OutputStream out;
    private final long silence;
    private final ByteArrayOutputStream waiting = new ByteArrayOutputStream();
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition over = lock.newCondition();
    private long sent = System.nanoTime();
    private boolean whole = true;
    private boolean closed;
    private @Nullable IOException broken;

    private LiveAnswer(OutputStream out, Duration silence) {
        this.out = out;
        this.silence = silence.toNanos();
    }

    /** @param silence after which a sign of life goes out */
    static LiveAnswer over(OutputStream out, Duration silence) {
        LiveAnswer answer = new LiveAnswer(out, silence);
        Thread.ofVirtual().name("import-answer").start(answer::breathe);
        return answer;
    }

    @Override
    public void write(int each) throws IOException {
        write(new byte[] {(byte) each}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        lock.lock();
        try {
            requireOpen();
            waiting.write(bytes, from, length);
            whole = false;
        } finally {
            lock.unlock();
        }
    }

    /** What was written so far is whole values; it goes out soon. */
    @Override
    public void flush() throws IOException {
        lock.lock();
        try {
            requireOpen();
            whole = true;
            if (waiting.size() >= ENOUGH || System.nanoTime() - sent >= SOON) {
                send();
            }
        } finally {
            lock.unlock();
        }
    }

    /** Sends the rest; for an answer that has come to its end. */
    void end() throws IOException {
        lock.lock();
        try {
            requireOpen();
            send();
        } finally {
            lock.unlock();
        }
    }

    /** Gives no sign any more; what was not sent goes nowhere. */
    @Override
    public void close() {
        lock.lock();
        try {
            closed = true;
            over.signalAll();
        } finally {
            lock.unlock();
        }
    }

    private void breathe() {
        lock.lock();
        try {
            while (!closed && broken == null) {
                long left = silence - (System.nanoTime() - sent);
                if (left > 0 || !whole) {
                    over.await(Math.max(left, SOON), TimeUnit.NANOSECONDS);
                } else {
                    if (waiting.size() == 0) {
                        waiting.write(' ');
                    }
                    send();
                }
            }
        } catch (IOException gone) {
            // Whoever writes next is told.
            broken = gone;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } finally {
            lock.unlock();
        }
    }

    private void send() throws IOException {
        waiting.writeTo(out);
        waiting.reset();
        out.flush();
        sent = System.nanoTime();
    }

    private void requireOpen() throws IOException {
        if (broken != null) {
            throw new IOException("The caller has gone", broken);
        }
    }
}
