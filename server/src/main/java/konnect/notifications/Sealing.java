package konnect.notifications;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECFieldFp;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPoint;
import java.security.spec.ECPublicKeySpec;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.KDF;
import javax.crypto.KeyAgreement;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** Encrypts for one browser, so that its push service reads nothing (RFC 8291, RFC 8188). */
final class Sealing {
    static final int POINT = 65;
    private static final int SALT = 16;
    private static final int COORDINATE = 32;
    private static final int RECORD_SIZE = 4_096;
    private static final int TAG_BITS = 128;
    private static final byte UNCOMPRESSED = 4;
    private static final byte LAST_RECORD = 2;
    private static final String CURVE = "secp256r1";

    private Sealing() {}

    /** Whether this is a point of the curve, in base64url. */
    static boolean isKey(String p256dh) {
        try {
            publicKey(Base64.getUrlDecoder().decode(p256dh));
            return true;
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            return false;
        }
    }

    /** The body of the request to the push service. */
    static byte[] seal(Subscription to, byte[] text) throws GeneralSecurityException {
        var generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec(CURVE));
        var salt = new byte[SALT];
        new SecureRandom().nextBytes(salt);
        return seal(to, text, generator.generateKeyPair(), salt);
    }

    static byte[] seal(Subscription to, byte[] text, KeyPair own, byte[] salt) throws GeneralSecurityException {
        var theirs = Base64.getUrlDecoder().decode(to.p256dh());
        var ours = point((ECPublicKey) own.getPublic());
        var agreement = KeyAgreement.getInstance("ECDH");
        agreement.init(own.getPrivate());
        agreement.doPhase(publicKey(theirs), true);
        var both = joined(bytes("WebPush: info\0"), theirs, ours);
        var secret = derive(Base64.getUrlDecoder().decode(to.auth()), agreement.generateSecret(), both, 32);
        var key = derive(salt, secret, bytes("Content-Encoding: aes128gcm\0"), 16);
        var nonce = derive(salt, secret, bytes("Content-Encoding: nonce\0"), 12);
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        var sealed = cipher.doFinal(joined(text, new byte[] {LAST_RECORD}));
        var size = ByteBuffer.allocate(5).putInt(RECORD_SIZE).put((byte) POINT).array();
        return joined(salt, size, ours, sealed);
    }

    /** As browsers and push services write a public key: 4, x, y. */
    static byte[] point(ECPublicKey key) {
        return joined(
                new byte[] {UNCOMPRESSED},
                coordinate(key.getW().getAffineX()),
                coordinate(key.getW().getAffineY()));
    }

    private static byte[] derive(byte[] salt, byte[] from, byte[] what, int length) throws GeneralSecurityException {
        var parameters =
                HKDFParameterSpec.ofExtract().addIKM(from).addSalt(salt).thenExpand(what, length);
        return KDF.getInstance("HKDF-SHA256").deriveData(parameters);
    }

    private static PublicKey publicKey(byte[] point) throws GeneralSecurityException {
        if (point.length != POINT || point[0] != UNCOMPRESSED) {
            throw new GeneralSecurityException("no uncompressed point");
        }
        var parameters = AlgorithmParameters.getInstance("EC");
        parameters.init(new ECGenParameterSpec(CURVE));
        var curve = parameters.getParameterSpec(ECParameterSpec.class);
        var x = new BigInteger(1, Arrays.copyOfRange(point, 1, 1 + COORDINATE));
        var y = new BigInteger(1, Arrays.copyOfRange(point, 1 + COORDINATE, POINT));
        refuseOffCurve(curve, x, y);
        return KeyFactory.getInstance("EC").generatePublic(new ECPublicKeySpec(new ECPoint(x, y), curve));
    }

    /** A point beside the curve would tell whoever sent it something of our key. */
    private static void refuseOffCurve(ECParameterSpec spec, BigInteger x, BigInteger y)
            throws GeneralSecurityException {
        var curve = spec.getCurve();
        var p = ((ECFieldFp) curve.getField()).getP();
        var right = x.pow(3).add(curve.getA().multiply(x)).add(curve.getB()).mod(p);
        if (x.compareTo(p) >= 0 || y.compareTo(p) >= 0 || !y.pow(2).mod(p).equals(right)) {
            throw new GeneralSecurityException("no point of the curve");
        }
    }

    private static byte[] coordinate(BigInteger number) {
        var bytes = number.toByteArray();
        var fixed = new byte[COORDINATE];
        int length = Math.min(bytes.length, COORDINATE);
        System.arraycopy(bytes, bytes.length - length, fixed, COORDINATE - length, length);
        return fixed;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] joined(byte[]... parts) {
        var all = new ByteArrayOutputStream();
        for (var part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }
}
