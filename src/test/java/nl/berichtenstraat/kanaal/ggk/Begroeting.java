package nl.berichtenstraat.kanaal.ggk;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/** The first words of a caller that speaks no newer version of TLS than this; the Java platform itself no longer does. */
final class Begroeting {

    private static final int HANDDRUK = 22;
    private static final int HALLO_VAN_CLIENT = 1;
    private static final int WILLEKEURIG = 32;

    /** ECDHE with AES, with ECDSA and RSA. */
    private static final int[] VERSLEUTELINGEN = {0xc009, 0xc00a, 0xc013, 0xc014, 0x002f};

    private Begroeting() {}

    static byte[] van(String versie) throws IOException {
        int getal = versie.equals("TLSv1.1") ? 0x0302 : 0x0301;
        ByteArrayOutputStream inhoud = new ByteArrayOutputStream();
        DataOutputStream pen = new DataOutputStream(inhoud);
        pen.writeShort(getal);
        pen.write(new byte[WILLEKEURIG]);
        pen.writeByte(0);
        pen.writeShort(VERSLEUTELINGEN.length * 2);
        for (int versleuteling : VERSLEUTELINGEN) {
            pen.writeShort(versleuteling);
        }
        pen.writeByte(1);
        pen.writeByte(0);
        return record(getal, inhoud.toByteArray());
    }

    private static byte[] record(int versie, byte[] hallo) throws IOException {
        ByteArrayOutputStream geheel = new ByteArrayOutputStream();
        DataOutputStream pen = new DataOutputStream(geheel);
        pen.writeByte(HANDDRUK);
        pen.writeShort(versie);
        pen.writeShort(hallo.length + 4);
        pen.writeByte(HALLO_VAN_CLIENT);
        pen.writeByte(0);
        pen.writeShort(hallo.length);
        pen.write(hallo);
        return geheel.toByteArray();
    }
}
