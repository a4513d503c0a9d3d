package org.pmo4j.examples.schedule;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/** Work that MPXJ may not come back from: in a damaged file it can follow a circle without end. */
final class TimeLimit {

    private TimeLimit() {}

    /**
     * Does the work in a thread of its own. What is not done in time goes on there, since Java has no means to end it; the
     * thread does not keep the program from ending.
     */
    static <T> T call(int seconds, Supplier<T> work) {
        var task = new FutureTask<T>(work::get);
        var thread = new Thread(task, "pmo-plan");
        thread.setDaemon(true);
        thread.start();
        try {
            return task.get(seconds, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            throw new RefusedPlanException("it is not read within " + seconds + " seconds", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new RefusedPlanException("reading it was interrupted", e);
        } catch (ExecutionException e) {
            throw rethrow(e.getCause());
        }
    }

    private static RuntimeException rethrow(Throwable cause) {
        if (cause instanceof Error error) {
            throw error;
        }
        return (RuntimeException) cause;
    }
}
