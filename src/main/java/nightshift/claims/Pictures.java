package nightshift.claims;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nightshift.mailbox.StoredAttachment;

/**
 * The pictures of a mail and of the mails before it in its thread, each once.
 *
 * @param usable those that can be sent on
 * @param others names of pictures and films that a person has to attach
 */
public record Pictures(List<Photo> usable, List<String> others) {
    public Pictures {
        usable = List.copyOf(usable);
        others = List.copyOf(others);
    }

    /** @param wordlessMail see {@link Photo#isOne} */
    static Pictures of(List<StoredAttachment> files, long wordlessMail) {
        List<StoredAttachment> pictures =
                files.stream().filter(file -> Photo.isOne(file, wordlessMail)).toList();
        Map<String, Photo> usable = new LinkedHashMap<>();
        pictures.stream()
                .filter(Photo::isReadable)
                .map(Photo::of)
                .forEach(photo -> usable.putIfAbsent(photo.sha256(), photo));
        List<String> others = pictures.stream()
                .filter(file -> !Photo.isReadable(file))
                .map(StoredAttachment::name)
                .distinct()
                .toList();
        return new Pictures(List.copyOf(usable.values()), others);
    }

    boolean none() {
        return usable.isEmpty() && others.isEmpty();
    }
}
