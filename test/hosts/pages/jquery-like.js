// Does what pages of 2012 have an old helper do: listens on the document for what is anywhere,
// writes content anew, sets all requests up, and gives its name back.
(function () {
  function Query(selector) {
    this.elements = typeof selector === 'string' ? document.querySelectorAll(selector) : [selector];
  }
  Query.prototype = {
    each: function (callback) {
      for (var index = 0; index < this.elements.length; index++) {
        callback.call(this.elements[index], index);
      }
      return this;
    },
    // Scripts in the new content are run, with the page as what they see.
    html: function (content) {
      return this.each(function () {
        this.innerHTML = content;
        var scripts = this.querySelectorAll('script');
        for (var index = 0; index < scripts.length; index++) {
          var script = document.createElement('script');
          script.text = scripts[index].text;
          scripts[index].parentNode.removeChild(scripts[index]);
          document.head.appendChild(script).parentNode.removeChild(script);
        }
      });
    },
    append: function (content) {
      return this.each(function () {
        var holder = document.createElement('div');
        holder.innerHTML = content;
        while (holder.firstChild) this.appendChild(holder.firstChild);
      });
    },
    wrap: function (name) {
      return this.each(function () {
        var around = document.createElement(name);
        this.parentNode.insertBefore(around, this);
        around.appendChild(this);
      });
    },
    live: function (type, handler) {
      var elements = this.selector;
      document.addEventListener(type, function (event) {
        var found = event.target.closest && event.target.closest(elements);
        if (found && handler.call(found, event) === false) event.preventDefault();
      });
      return this;
    },
  };
  var former = window.$;
  function $(selector) {
    if (typeof selector === 'function') {
      document.addEventListener('DOMContentLoaded', selector);
      return undefined;
    }
    var query = new Query(selector);
    query.selector = selector;
    return query;
  }
  $.noConflict = function () {
    window.$ = former;
    return $;
  };
  $.ajaxSetup = function (settings) {
    var open = XMLHttpRequest.prototype.open;
    XMLHttpRequest.prototype.open = function () {
      open.apply(this, arguments);
      for (var name in settings.headers) this.setRequestHeader(name, settings.headers[name]);
    };
    var original = window.fetch;
    window.fetch = function (address, options) {
      return original.call(window, address, options);
    };
  };
  window.$ = window.jQuery = $;
})();

var old = jQuery.noConflict();
jQuery.ajaxSetup({headers: {'X-Requested-With': 'XMLHttpRequest'}});
jQuery(function () {
  jQuery('.news').wrap('div');
  jQuery('#kurz').html(
    '<p><a class="ersatz" href="https://www.musterstadt.example/kurz">Alle Meldungen</a></p>' +
      '<script>document.documentElement.className = "bereit";<' +
      '/script>',
  );
  jQuery('footer').append(
    '<div class="platz" data-aushang="news-list" data-aushang-src="feed.json" data-aushang-limit="1"></div>',
  );
  jQuery('button').live('click', function () {
    this.className += ' gedrueckt';
  });
});
