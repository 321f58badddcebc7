package nl.berichtenstraat;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.function.Function;
import nl.berichtenstraat.register.Register;
import nl.berichtenstraat.register.Registers;
import nl.berichtenstraat.register.Uitbak;

/**
 * Stands before the register and notes when each of its ports is called. The stations do not know: what they ask of the
 * register tells how far they are.
 */
final class Gemetenregister {

    private Gemetenregister() {}

    /** The same register, with every call noted. */
    static Registers om(Registers registers, Tijdboek boek) {
        return schil(Registers.class, (proxy, methode, argumenten) -> {
            if (argumenten != null && argumenten[0] instanceof Function<?, ?> werk) {
                return roepAan(registers, methode, new Object[] {gemeten(werk, boek)});
            }
            return roepAan(registers, methode, argumenten);
        });
    }

    @SuppressWarnings("unchecked")
    private static Function<Register, Object> gemeten(Function<?, ?> werk, Tijdboek boek) {
        return register -> ((Function<Register, Object>) werk).apply(register(register, boek));
    }

    private static Register register(Register register, Tijdboek boek) {
        return schil(Register.class, (proxy, methode, argumenten) -> {
            Object poort = roepAan(register, methode, argumenten);
            return methode.getReturnType().isInterface()
                    ? poort(methode.getReturnType(), methode.getName(), poort, boek)
                    : poort;
        });
    }

    private static <T> T poort(Class<T> soort, String naam, Object poort, Tijdboek boek) {
        return schil(soort, (proxy, methode, argumenten) -> {
            long begin = boek.nu();
            try {
                return roepAan(poort, methode, argumenten);
            } finally {
                boek.noteer(naam + "." + methode.getName() + bericht(argumenten), begin);
            }
        });
    }

    private static String bericht(Object[] argumenten) {
        boolean uitgaand = argumenten != null && argumenten[0] instanceof Uitbak.Kenmerk;
        return uitgaand ? " " + ((Uitbak.Kenmerk) argumenten[0]).soort() : "";
    }

    private static <T> T schil(Class<T> soort, InvocationHandler doe) {
        return soort.cast(Proxy.newProxyInstance(soort.getClassLoader(), new Class<?>[] {soort}, doe));
    }

    private static Object roepAan(Object doel, Method methode, Object[] argumenten) throws Throwable {
        try {
            return methode.invoke(doel, argumenten);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
