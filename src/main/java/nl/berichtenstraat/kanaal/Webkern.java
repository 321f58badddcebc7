package nl.berichtenstraat.kanaal;

import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.file.FileSystemOptions;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.impl.VertxInternal;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.concurrent.TimeUnit;

/**
 * The web server's engine, which speaks HTTP/1.1 only. A caller that offers to go over to HTTP/2 (many do) would see a
 * large body stall where the two meet, and Camel has no setting against it.
 */
final class Webkern {

    private static final int WERKERS = 40;
    private static final long LANGSTE_VERZOEK_MINUTEN = 10;

    private Webkern() {}

    /**
     * Sees to it that the address can be listened on: the web server itself starts without a word when it cannot.
     *
     * @throws OngeldigeInstelling when it cannot
     */
    static void controleer(Instellingen.Http http) {
        try (ServerSocket proef = new ServerSocket()) {
            proef.bind(new InetSocketAddress(http.adres(), http.poort()));
        } catch (IOException | IllegalArgumentException e) {
            throw new OngeldigeInstelling("op http.host " + http.adres() + " en http.port " + http.poort()
                    + " kan niet worden geluisterd: kies een andere poort, of stop het programma dat hem gebruikt");
        }
    }

    /** An engine of our own; the web server closes it. */
    static Vertx maak() {
        Vertx kern = Vertx.vertx(new VertxOptions()
                .setWorkerPoolSize(WERKERS)
                .setMaxWorkerExecuteTimeUnit(TimeUnit.MINUTES)
                .setMaxWorkerExecuteTime(LANGSTE_VERZOEK_MINUTEN)
                .setFileSystemOptions(
                        new FileSystemOptions().setFileCachingEnabled(false).setClassPathResolvingEnabled(false)));
        return (Vertx) Proxy.newProxyInstance(
                Webkern.class.getClassLoader(), new Class<?>[] {VertxInternal.class}, (ik, methode, waarden) -> {
                    if (waarden != null && waarden.length > 0 && waarden[0] instanceof HttpServerOptions opties) {
                        opties.setHttp2ClearTextEnabled(false);
                    }
                    return roepAan(() -> methode.invoke(kern, waarden));
                });
    }

    private static Object roepAan(Aanroep aanroep) throws Throwable {
        try {
            return aanroep.doe();
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    @FunctionalInterface
    private interface Aanroep {
        Object doe() throws ReflectiveOperationException;
    }
}
