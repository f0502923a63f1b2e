// Changes built-in objects in the manner of a library of 2010: everything enumerable, everything
// replaced by what its author needed then.
(function () {
  function extend(target, source) {
    for (var key in source) target[key] = source[key];
    return target;
  }
  function toList(value) {
    if (!value) return [];
    if ('toArray' in Object(value)) return value.toArray();
    var list = [];
    for (var index = 0; index < (value.length || 0); index++) list[index] = value[index];
    return list;
  }
  window.$A = Array.from = toList;

  var enumeration = {
    each: function (iterator, context) {
      for (var index = 0; index < this.length; index++) iterator.call(context, this[index], index);
      return this;
    },
    map: function (iterator, context) {
      var list = [];
      this.each(function (value, index) {
        list.push(iterator ? iterator.call(context, value, index) : value);
      });
      return list;
    },
    filter: function (iterator, context) {
      var list = [];
      this.each(function (value, index) {
        if (iterator.call(context, value, index)) list.push(value);
      });
      return list;
    },
    find: function (iterator, context) {
      return this.filter(iterator, context)[0];
    },
    some: function (iterator, context) {
      return this.filter(iterator || Boolean, context).length > 0;
    },
    every: function (iterator, context) {
      return this.filter(iterator || Boolean, context).length === this.length;
    },
    include: function (value) {
      return this.indexOf(value) >= 0;
    },
    inject: function (start, iterator) {
      this.each(function (value, index) {
        start = iterator(start, value, index);
      });
      return start;
    },
    // The name is older than the one of today, and means something else.
    entries: function () {
      return this.map();
    },
    toArray: function () {
      return this.map();
    },
    reduce: function () {
      return this.length > 1 ? this : this[0];
    },
    first: function () {
      return this[0];
    },
    last: function () {
      return this[this.length - 1];
    },
    flatten: function () {
      return this.inject([], function (list, value) {
        return list.concat(Array.isArray(value) ? value.flatten() : [value]);
      });
    },
    without: function () {
      var unwanted = toList(arguments);
      return this.filter(function (value) {
        return !unwanted.include(value);
      });
    },
    size: function () {
      return this.length;
    },
    clear: function () {
      this.length = 0;
      return this;
    },
    clone: function () {
      return this.slice(0);
    },
    toJSON: function () {
      return '[' + this.map(Object.toJSON).join(', ') + ']';
    },
  };
  extend(Array.prototype, enumeration);
  extend(String.prototype, {
    strip: function () {
      return this.replace(/^\s+/, '').replace(/\s+$/, '');
    },
    include: function (part) {
      return this.indexOf(part) > -1;
    },
    startsWith: function (part) {
      return this.lastIndexOf(part, 0) === 0;
    },
    endsWith: function (part) {
      var place = this.length - part.length;
      return place >= 0 && this.indexOf(part, place) === place;
    },
    blank: function () {
      return /^\s*$/.test(this);
    },
    sub: function (pattern, replacement) {
      return this.replace(pattern, replacement);
    },
    toJSON: function () {
      return '"' + this.replace(/"/g, '\\"') + '"';
    },
  });
  Number.prototype.toJSON = function () {
    return this.toString();
  };
  Date.prototype.toJSON = function () {
    return '"' + this.toISOString() + '"';
  };
  extend(Function.prototype, {
    bind: function (context) {
      var method = this;
      var first = toList(arguments).slice(1);
      return function () {
        return method.apply(context, first.concat(toList(arguments)));
      };
    },
    curry: function () {
      return Function.prototype.bind.apply(this, [null].concat(toList(arguments)));
    },
    delay: function (seconds) {
      return setTimeout(this, seconds * 1000);
    },
    wrap: function (wrapper) {
      var method = this;
      return function () {
        return wrapper.apply(this, [method.bind(this)].concat(toList(arguments)));
      };
    },
    argumentNames: function () {
      return [];
    },
  });
  extend(Object, {
    extend: extend,
    clone: function (object) {
      return extend({}, object);
    },
    keys: function (object) {
      if (object === null || typeof object !== 'object') throw new TypeError();
      var keys = [];
      for (var key in object) if (Object.prototype.hasOwnProperty.call(object, key)) keys.push(key);
      return keys;
    },
    values: function (object) {
      var values = [];
      for (var key in object) values.push(object[key]);
      return values;
    },
    toJSON: function (value) {
      return JSON.stringify(value);
    },
    isArray: Array.isArray,
  });

  // The constructor makes elements now, and keeps its prototype.
  var Original = window.Element;
  window.Element = function (name, attributes) {
    var element = document.createElement(name);
    for (var key in attributes) element.setAttribute(key, attributes[key]);
    return element;
  };
  extend(window.Element, Original);
  window.Element.prototype = Original.prototype;
  extend(HTMLElement.prototype, {
    show: function () {
      this.style.display = '';
      return this;
    },
    hide: function () {
      this.style.display = 'none';
      return this;
    },
    remove: function () {
      this.parentNode.removeChild(this);
      return this;
    },
    update: function (content) {
      this.innerHTML = content;
      return this;
    },
    replace: function (content) {
      this.outerHTML = content;
      return this;
    },
    select: function (selector) {
      return toList(this.querySelectorAll(selector));
    },
    observe: function (name, handler) {
      this.addEventListener(name, handler);
      return this;
    },
    fire: function (name) {
      this.dispatchEvent(new CustomEvent(name, {bubbles: true}));
      return this;
    },
    visible: function () {
      return this.style.display !== 'none';
    },
    identify: function () {
      return this.id || (this.id = 'anonymous_element_1');
    },
    empty: function () {
      return !this.innerHTML.trim();
    },
  });
  document.getElementsByClassName = function (name) {
    return toList(document.querySelectorAll('.' + name));
  };
  window.$ = function (id) {
    return typeof id === 'string' ? document.getElementById(id) : id;
  };
  window.$$ = function (selector) {
    return toList(document.querySelectorAll(selector));
  };
})();
