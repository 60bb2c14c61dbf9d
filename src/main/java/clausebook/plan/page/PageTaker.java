package clausebook.plan.page;

import java.io.IOException;

/** Takes planned pages one after another, so that no more than a few need be held at once. */
public interface PageTaker {
    void take(Page page) throws IOException;
}
