// Changes built-in objects in the manner of a library of 2010 that has types of its own in the place
// of the browser's.
(function () {
  function implement(type, methods) {
    for (var name in methods) type.prototype[name] = methods[name];
  }
  function listOf(item) {
    if (item == null) return [];
    return typeof item === 'object' && typeof item.length === 'number'
      ? Array.prototype.slice.call(item)
      : [item];
  }
  Function.prototype.extend = function (members) {
    for (var name in members) this[name] = members[name];
    return this;
  };
  Function.prototype.implement = function (members) {
    implement(this, members);
    return this;
  };
  Array.from = listOf;
  String.from = String;
  Number.from = parseFloat;
  Function.from = function (item) {
    return typeof item === 'function'
      ? item
      : function () {
          return item;
        };
  };
  implement(Array, {
    each: Array.prototype.forEach,
    // Without what stands at places that were never filled, and without what is null.
    clean: function () {
      return this.filter(function (item) {
        return item != null;
      });
    },
    contains: function (item) {
      return this.indexOf(item) !== -1;
    },
    include: function (item) {
      if (!this.contains(item)) this.push(item);
      return this;
    },
    erase: function (item) {
      for (var index = this.length; index--;) if (this[index] === item) this.splice(index, 1);
      return this;
    },
    append: function (items) {
      this.push.apply(this, items);
      return this;
    },
    empty: function () {
      this.length = 0;
      return this;
    },
    getLast: function () {
      return this.length ? this[this.length - 1] : null;
    },
    flatten: function () {
      var flat = [];
      for (var index = 0; index < this.length; index++) {
        flat = flat.concat(Array.isArray(this[index]) ? this[index].flatten() : this[index]);
      }
      return flat;
    },
    // Takes no depth, and nothing but arrays.
    flat: function () {
      return this.flatten();
    },
    link: function (kinds) {
      var result = {};
      for (var name in kinds) result[name] = this.filter(kinds[name])[0];
      return result;
    },
  });
  implement(String, {
    contains: function (part, separator) {
      return (separator ? separator + this + separator : String(this)).indexOf(part) > -1;
    },
    test: function (pattern) {
      return new RegExp(pattern).test(this);
    },
    trim: function () {
      return String(this).replace(/^\s+|\s+$/g, '');
    },
    clean: function () {
      return String(this).replace(/\s+/g, ' ').trim();
    },
    camelCase: function () {
      return String(this).replace(/-\D/g, function (match) {
        return match.charAt(1).toUpperCase();
      });
    },
    toInt: function (base) {
      return parseInt(this, base || 10);
    },
  });
  implement(Number, {
    limit: function (least, most) {
      return Math.min(most, Math.max(least, this));
    },
    times: function (callback) {
      for (var index = 0; index < this; index++) callback(index);
    },
  });
  implement(Function, {
    // The second argument is the list of arguments.
    bind: function (context, first) {
      var method = this;
      return function () {
        return method.apply(context, first == null ? arguments : listOf(first));
      };
    },
    pass: function (first, context) {
      return this.bind(context, first);
    },
    delay: function (milliseconds, context, first) {
      return setTimeout(this.bind(context, first), milliseconds);
    },
    attempt: function () {
      try {
        return this.apply(null, arguments);
      } catch (error) {
        return null;
      }
    },
  });
  Object.each = Object.forEach = function (object, callback) {
    for (var key in object) callback(object[key], key, object);
  };
  Object.keyOf = function (object, value) {
    for (var key in object) if (object[key] === value) return key;
    return null;
  };

  // Types of its own: what the browser has under these names is gone.
  var prototype = window.Element.prototype;
  window.Element = function (name, attributes) {
    var element = document.createElement(name);
    for (var key in attributes) element.setAttribute(key, attributes[key]);
    return element;
  };
  window.Element.prototype = prototype;
  window.Event = function (event) {
    this.event = event;
    this.type = event && event.type;
    this.target = event && event.target;
  };
  window.Event.prototype.stop = function () {
    this.event.preventDefault();
    this.event.stopPropagation();
    return this;
  };
  window.Event.Keys = {enter: 13, esc: 27};
  window.Request = function (options) {
    this.options = options;
  };
  window.Window = window.Document = function () {};
  window.JSON = {
    parse: JSON.parse,
    stringify: JSON.stringify,
    encode: JSON.stringify,
    decode: function (text, secure) {
      return text ? JSON.parse(text) : null;
    },
  };
  implement(window.Element, {
    set: function (name, value) {
      this.setAttribute(name, value);
      return this;
    },
    get: function (name) {
      return this.getAttribute(name);
    },
    inject: function (place) {
      place.appendChild(this);
      return this;
    },
    grab: function (element) {
      this.appendChild(element);
      return this;
    },
    getElement: function (selector) {
      return this.querySelector(selector);
    },
    addEvent: function (name, handler) {
      this.addEventListener(name, handler);
      return this;
    },
    hasClass: function (name) {
      return this.className.contains(name, ' ');
    },
    dispose: function () {
      return this.parentNode ? this.parentNode.removeChild(this) : this;
    },
    destroy: function () {
      this.dispose();
      return null;
    },
    empty: function () {
      while (this.firstChild) this.removeChild(this.firstChild);
      return this;
    },
  });
  window.$ = document.id = function (id) {
    return typeof id === 'string' ? document.getElementById(id) : id;
  };
  window.$$ = function (selector) {
    return listOf(document.querySelectorAll(selector));
  };
})();
