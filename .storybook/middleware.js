/**
 * Lets pages of other origins load the script and the feeds, so that snippets work where they are
 * pasted. The server of a built Storybook has to send the same header.
 * @param {{use: (handler: (request: unknown, response: import('node:http').ServerResponse, next: () => void) => void) => void}} app
 */
export default function allowOtherOrigins(app) {
  app.use((_request, response, next) => {
    response.setHeader('Access-Control-Allow-Origin', '*');
    next();
  });
}
