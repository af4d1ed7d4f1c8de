/* Names of elements and attributes as small numbers.
 *
 * The lists hold every name that the tree builder looks at, those of the HTML, SVG and MathML vocabularies,
 * and attributes that are common on pages.  A name that is not here is DL_TAG_UNKNOWN or DL_ATTR_UNKNOWN and
 * known by its text.  After a change to a list, run tools/make_names.py, which makes the perfect hash in
 * names_table.h from this file. */
/* clang-format off */
#ifndef DL_HTML_NAMES_H
#define DL_HTML_NAMES_H

#include "base/span.h"

/* Names as the tokenizer sees them, in lower case. */
#define DL_TAGS(X)                                                                                           \
    X(A, "a") X(ABBR, "abbr") X(ACRONYM, "acronym") X(ADDRESS, "address") X(APPLET, "applet")                \
    X(AREA, "area") X(ARTICLE, "article") X(ASIDE, "aside") X(AUDIO, "audio") X(B, "b") X(BASE, "base")      \
    X(BASEFONT, "basefont") X(BDI, "bdi") X(BDO, "bdo") X(BGSOUND, "bgsound") X(BIG, "big")                  \
    X(BLINK, "blink") X(BLOCKQUOTE, "blockquote") X(BODY, "body") X(BR, "br") X(BUTTON, "button")            \
    X(CANVAS, "canvas") X(CAPTION, "caption") X(CENTER, "center") X(CITE, "cite") X(CODE, "code")            \
    X(COL, "col") X(COLGROUP, "colgroup") X(DATA, "data") X(DATALIST, "datalist") X(DD, "dd")                \
    X(DEL, "del") X(DETAILS, "details") X(DFN, "dfn") X(DIALOG, "dialog") X(DIR, "dir") X(DIV, "div")        \
    X(DL, "dl") X(DT, "dt") X(EM, "em") X(EMBED, "embed") X(FENCEDFRAME, "fencedframe")                      \
    X(FIELDSET, "fieldset") X(FIGCAPTION, "figcaption") X(FIGURE, "figure") X(FONT, "font")                  \
    X(FOOTER, "footer") X(FORM, "form") X(FRAME, "frame") X(FRAMESET, "frameset")                            \
    X(GEOLOCATION, "geolocation") X(H1, "h1") X(H2, "h2") X(H3, "h3") X(H4, "h4") X(H5, "h5") X(H6, "h6")    \
    X(HEAD, "head") X(HEADER, "header") X(HGROUP, "hgroup") X(HR, "hr") X(HTML, "html") X(I, "i")            \
    X(IFRAME, "iframe") X(IMAGE, "image") X(IMG, "img") X(INPUT, "input") X(INS, "ins")                      \
    X(ISINDEX, "isindex") X(KBD, "kbd") X(KEYGEN, "keygen") X(LABEL, "label") X(LEGEND, "legend")            \
    X(LI, "li") X(LINK, "link") X(LISTING, "listing") X(MAIN, "main") X(MAP, "map") X(MARK, "mark")          \
    X(MARQUEE, "marquee") X(MENU, "menu") X(MENUITEM, "menuitem") X(META, "meta") X(METER, "meter")          \
    X(NAV, "nav") X(NOBR, "nobr") X(NOEMBED, "noembed") X(NOFRAMES, "noframes") X(NOSCRIPT, "noscript")      \
    X(OBJECT, "object") X(OL, "ol") X(OPTGROUP, "optgroup") X(OPTION, "option") X(OUTPUT, "output")          \
    X(P, "p") X(PARAM, "param") X(PICTURE, "picture") X(PLAINTEXT, "plaintext") X(PORTAL, "portal")          \
    X(PRE, "pre") X(PROGRESS, "progress") X(Q, "q") X(RB, "rb") X(RBC, "rbc") X(RP, "rp") X(RT, "rt")        \
    X(RTC, "rtc") X(RUBY, "ruby") X(S, "s") X(SAMP, "samp") X(SCRIPT, "script") X(SEARCH, "search")          \
    X(SECTION, "section") X(SELECT, "select") X(SELECTEDCONTENT, "selectedcontent") X(SLOT, "slot")          \
    X(SMALL, "small") X(SOURCE, "source") X(SPACER, "spacer") X(SPAN, "span") X(STRIKE, "strike")            \
    X(STRONG, "strong") X(STYLE, "style") X(SUB, "sub") X(SUMMARY, "summary") X(SUP, "sup")                  \
    X(TABLE, "table") X(TBODY, "tbody") X(TD, "td") X(TEMPLATE, "template") X(TEXTAREA, "textarea")          \
    X(TFOOT, "tfoot") X(TH, "th") X(THEAD, "thead") X(TIME, "time") X(TITLE, "title") X(TR, "tr")            \
    X(TRACK, "track") X(TT, "tt") X(U, "u") X(UL, "ul") X(VAR, "var") X(VIDEO, "video") X(WBR, "wbr")        \
    X(XMP, "xmp") X(SVG, "svg") X(ALTGLYPH, "altglyph") X(ALTGLYPHDEF, "altglyphdef")                        \
    X(ALTGLYPHITEM, "altglyphitem") X(ANIMATE, "animate") X(ANIMATECOLOR, "animatecolor")                    \
    X(ANIMATEMOTION, "animatemotion") X(ANIMATETRANSFORM, "animatetransform") X(CIRCLE, "circle")            \
    X(CLIPPATH, "clippath") X(CURSOR, "cursor") X(DEFS, "defs") X(DESC, "desc") X(ELLIPSE, "ellipse")        \
    X(FEBLEND, "feblend") X(FECOLORMATRIX, "fecolormatrix") X(FECOMPONENTTRANSFER, "fecomponenttransfer")    \
    X(FECOMPOSITE, "fecomposite") X(FECONVOLVEMATRIX, "feconvolvematrix")                                    \
    X(FEDIFFUSELIGHTING, "fediffuselighting") X(FEDISPLACEMENTMAP, "fedisplacementmap")                      \
    X(FEDISTANTLIGHT, "fedistantlight") X(FEDROPSHADOW, "fedropshadow") X(FEFLOOD, "feflood")                \
    X(FEFUNCA, "fefunca") X(FEFUNCB, "fefuncb") X(FEFUNCG, "fefuncg") X(FEFUNCR, "fefuncr")                  \
    X(FEGAUSSIANBLUR, "fegaussianblur") X(FEIMAGE, "feimage") X(FEMERGE, "femerge")                          \
    X(FEMERGENODE, "femergenode") X(FEMORPHOLOGY, "femorphology") X(FEOFFSET, "feoffset")                    \
    X(FEPOINTLIGHT, "fepointlight") X(FESPECULARLIGHTING, "fespecularlighting")                              \
    X(FESPOTLIGHT, "fespotlight") X(FETILE, "fetile") X(FETURBULENCE, "feturbulence") X(FILTER, "filter")    \
    X(FOREIGNOBJECT, "foreignobject") X(G, "g") X(GLYPHREF, "glyphref") X(LINE, "line")                      \
    X(LINEARGRADIENT, "lineargradient") X(MARKER, "marker") X(MASK, "mask") X(METADATA, "metadata")          \
    X(MPATH, "mpath") X(PATH, "path") X(PATTERN, "pattern") X(POLYGON, "polygon") X(POLYLINE, "polyline")    \
    X(RADIALGRADIENT, "radialgradient") X(RECT, "rect") X(SET, "set") X(STOP, "stop") X(SWITCH, "switch")    \
    X(SYMBOL, "symbol") X(TEXT, "text") X(TEXTPATH, "textpath") X(TREF, "tref") X(TSPAN, "tspan")            \
    X(USE, "use") X(VIEW, "view") X(MATH, "math") X(ANNOTATION, "annotation")                                \
    X(ANNOTATION_XML, "annotation-xml") X(MACTION, "maction") X(MALIGNMARK, "malignmark")                    \
    X(MALIGNGROUP, "maligngroup") X(MENCLOSE, "menclose") X(MERROR, "merror") X(MFENCED, "mfenced")          \
    X(MFRAC, "mfrac") X(MGLYPH, "mglyph") X(MI, "mi") X(MMULTISCRIPTS, "mmultiscripts") X(MN, "mn")          \
    X(MO, "mo") X(MOVER, "mover") X(MPADDED, "mpadded") X(MPHANTOM, "mphantom")                              \
    X(MPRESCRIPTS, "mprescripts") X(MROOT, "mroot") X(MROW, "mrow") X(MS, "ms") X(MSPACE, "mspace")          \
    X(MSQRT, "msqrt") X(MSTYLE, "mstyle") X(MSUB, "msub") X(MSUBSUP, "msubsup") X(MSUP, "msup")              \
    X(MTABLE, "mtable") X(MTD, "mtd") X(MTEXT, "mtext") X(MTR, "mtr") X(MUNDER, "munder")                    \
    X(MUNDEROVER, "munderover") X(SEMANTICS, "semantics") X(FB_LIKE, "fb:like") X(AMP_IMG, "amp-img")        \
    X(AMP_AD, "amp-ad") X(AMP_VIDEO, "amp-video") X(AMP_IFRAME, "amp-iframe")                                \
    X(AMP_SOCIAL_SHARE, "amp-social-share") X(AMP_ANALYTICS, "amp-analytics")                                \
    X(AMP_CAROUSEL, "amp-carousel") X(AMP_STATE, "amp-state") X(O_P, "o:p")

/* The SVG elements whose names have capitals in the tree. */
#define DL_SVG_TAGS(X)                                                                                       \
    X(ALTGLYPH, "altGlyph") X(ALTGLYPHDEF, "altGlyphDef") X(ALTGLYPHITEM, "altGlyphItem")                    \
    X(ANIMATECOLOR, "animateColor") X(ANIMATEMOTION, "animateMotion")                                        \
    X(ANIMATETRANSFORM, "animateTransform") X(CLIPPATH, "clipPath") X(FEBLEND, "feBlend")                    \
    X(FECOLORMATRIX, "feColorMatrix") X(FECOMPONENTTRANSFER, "feComponentTransfer")                          \
    X(FECOMPOSITE, "feComposite") X(FECONVOLVEMATRIX, "feConvolveMatrix")                                    \
    X(FEDIFFUSELIGHTING, "feDiffuseLighting") X(FEDISPLACEMENTMAP, "feDisplacementMap")                      \
    X(FEDISTANTLIGHT, "feDistantLight") X(FEDROPSHADOW, "feDropShadow") X(FEFLOOD, "feFlood")                \
    X(FEFUNCA, "feFuncA") X(FEFUNCB, "feFuncB") X(FEFUNCG, "feFuncG") X(FEFUNCR, "feFuncR")                  \
    X(FEGAUSSIANBLUR, "feGaussianBlur") X(FEIMAGE, "feImage") X(FEMERGE, "feMerge")                          \
    X(FEMERGENODE, "feMergeNode") X(FEMORPHOLOGY, "feMorphology") X(FEOFFSET, "feOffset")                    \
    X(FEPOINTLIGHT, "fePointLight") X(FESPECULARLIGHTING, "feSpecularLighting")                              \
    X(FESPOTLIGHT, "feSpotLight") X(FETILE, "feTile") X(FETURBULENCE, "feTurbulence")                        \
    X(FOREIGNOBJECT, "foreignObject") X(GLYPHREF, "glyphRef") X(LINEARGRADIENT, "linearGradient")            \
    X(RADIALGRADIENT, "radialGradient") X(TEXTPATH, "textPath")

#define DL_ATTRS(X)                                                                                          \
    X(ID, "id") X(CLASS, "class") X(HREF, "href") X(SRC, "src") X(SRCSET, "srcset") X(SIZES, "sizes")        \
    X(ALT, "alt") X(TITLE, "title") X(NAME, "name") X(CONTENT, "content") X(PROPERTY, "property")            \
    X(REL, "rel") X(TYPE, "type") X(LANG, "lang") X(DIR, "dir") X(DATETIME, "datetime") X(ROLE, "role")      \
    X(HIDDEN, "hidden") X(STYLE, "style") X(WIDTH, "width") X(HEIGHT, "height") X(MEDIA, "media")            \
    X(CHARSET, "charset") X(HTTP_EQUIV, "http-equiv") X(VALUE, "value") X(FOR, "for") X(TYPEOF, "typeof")    \
    X(ABOUT, "about") X(RESOURCE, "resource") X(VOCAB, "vocab") X(PREFIX, "prefix")                          \
    X(DATATYPE, "datatype") X(INLIST, "inlist") X(REV, "rev") X(CITE, "cite") X(POSTER, "poster")            \
    X(TARGET, "target") X(ACTION, "action") X(METHOD, "method") X(ITEMPROP, "itemprop")                      \
    X(ITEMSCOPE, "itemscope") X(ITEMTYPE, "itemtype") X(ITEMID, "itemid") X(ITEMREF, "itemref")              \
    X(DATA_SRC, "data-src") X(DATA_SRCSET, "data-srcset") X(DATA_SIZES, "data-sizes")                        \
    X(DATA_ORIGINAL, "data-original") X(DATA_LAZY_SRC, "data-lazy-src")                                      \
    X(DATA_LAZY_SRCSET, "data-lazy-srcset") X(DATA_LAZY, "data-lazy") X(DATA_URL, "data-url")                \
    X(DATA_HREF, "data-href") X(DATA_ID, "data-id") X(DATA_TYPE, "data-type") X(DATA_TITLE, "data-title")    \
    X(DATA_IMAGE, "data-image") X(DATA_IMG, "data-img") X(DATA_BG, "data-bg")                                \
    X(DATA_BACKGROUND_IMAGE, "data-background-image") X(DATA_BACKGROUND, "data-background")                  \
    X(DATA_FULL_SRC, "data-full-src") X(DATA_LARGE_FILE, "data-large-file")                                  \
    X(DATA_MEDIUM_FILE, "data-medium-file") X(DATA_ORIG_FILE, "data-orig-file")                              \
    X(DATA_ORIG_SIZE, "data-orig-size") X(DATA_PERMALINK, "data-permalink")                                  \
    X(DATA_CAPTION, "data-caption") X(DATA_CREDIT, "data-credit") X(DATA_ALT, "data-alt")                    \
    X(DATA_WIDTH, "data-width") X(DATA_HEIGHT, "data-height") X(DATA_DATE, "data-date")                      \
    X(DATA_TIME, "data-time") X(DATA_DATETIME, "data-datetime") X(DATA_TIMESTAMP, "data-timestamp")          \
    X(DATA_PUBLISHED, "data-published") X(DATA_MODIFIED, "data-modified") X(DATA_AUTHOR, "data-author")          \
    X(DATA_AUTHOR_NAME, "data-author-name") X(DATA_AUTHOR_USERNAME, "data-author-username")      \
    X(DATA_NAME, "data-name") X(DATA_VALUE, "data-value") X(DATA_CONTENT, "data-content")                    \
    X(DATA_TEXT, "data-text") X(DATA_TESTID, "data-testid") X(DATA_COMPONENT, "data-component")              \
    X(DATA_MODULE, "data-module") X(DATA_ACTION, "data-action") X(DATA_TARGET, "data-target")                \
    X(DATA_TOGGLE, "data-toggle") X(DATA_DISMISS, "data-dismiss") X(DATA_KEY, "data-key")                    \
    X(DATA_INDEX, "data-index") X(DATA_POSITION, "data-position") X(DATA_SLOT, "data-slot")                  \
    X(DATA_LABEL, "data-label") X(DATA_CATEGORY, "data-category") X(DATA_SECTION, "data-section")            \
    X(DATA_ARTICLE_ID, "data-article-id") X(DATA_POST_ID, "data-post-id")                                    \
    X(DATA_VIDEO_ID, "data-video-id") X(DATA_EMBED, "data-embed") X(DATA_EMBED_URL, "data-embed-url")        \
    X(DATA_RATIO, "data-ratio") X(DATA_LAYOUT, "data-layout") X(DATA_ALIGN, "data-align")                    \
    X(DATA_SIZE, "data-size") X(DATA_LINK_NAME, "data-link-name") X(DATA_LINK_TYPE, "data-link-type")        \
    X(DATA_REACTID, "data-reactid") X(DATA_REACTROOT, "data-reactroot")                                      \
    X(DATA_REACT_HELMET, "data-react-helmet") X(DATA_N_HEAD, "data-n-head") X(DATA_HID, "data-hid")          \
    X(DATA_VR_CONTENTBOX, "data-vr-contentbox") X(DATA_VR_ZONE, "data-vr-zone") X(DATA_GA, "data-ga")        \
    X(DATA_GTM, "data-gtm") X(DATA_TRACK, "data-track") X(DATA_TRACKING, "data-tracking")                    \
    X(DATA_EVENT, "data-event") X(DATA_EVENT_CATEGORY, "data-event-category")                                \
    X(DATA_EVENT_ACTION, "data-event-action") X(DATA_EVENT_LABEL, "data-event-label")                        \
    X(DATA_ELEMENTOR_TYPE, "data-elementor-type") X(DATA_ID_POST, "data-id-post")                            \
    X(DATA_WIDGET_TYPE, "data-widget_type") X(DATA_SETTINGS, "data-settings")                                \
    X(DATA_ELEMENT_TYPE, "data-element_type") X(DATA_NOSNIPPET, "data-nosnippet")                            \
    X(DATA_CONFIG, "data-config") X(DATA_OPTIONS, "data-options") X(DATA_PARAMS, "data-params")              \
    X(DATA_PROPS, "data-props") X(DATA_STATE, "data-state") X(DATA_AD, "data-ad")                            \
    X(DATA_SRCS, "data-srcs") X(DATA_DEFAULT_SRC, "data-default-src")                                        \
    X(DATA_HI_RES_SRC, "data-hi-res-src") X(DATA_LOW_RES_SRC, "data-low-res-src")                            \
    X(DATA_FLICKITY_LAZYLOAD, "data-flickity-lazyload") X(DATA_IMAGE_SRC, "data-image-src")                  \
    X(DATA_MAIN_IMAGE, "data-main-image") X(DATA_THUMB, "data-thumb") X(DATA_THUMBNAIL, "data-thumbnail")    \
    X(ARIA_HIDDEN, "aria-hidden") X(ARIA_LABEL, "aria-label") X(ARIA_LABELLEDBY, "aria-labelledby")          \
    X(ARIA_DESCRIBEDBY, "aria-describedby") X(ARIA_EXPANDED, "aria-expanded")                                \
    X(ARIA_CONTROLS, "aria-controls") X(ARIA_HASPOPUP, "aria-haspopup") X(ARIA_CURRENT, "aria-current")      \
    X(ARIA_LEVEL, "aria-level") X(ARIA_LIVE, "aria-live") X(ARIA_MODAL, "aria-modal")                        \
    X(ARIA_SELECTED, "aria-selected") X(ARIA_DISABLED, "aria-disabled") X(ARIA_PRESSED, "aria-pressed")      \
    X(ARIA_CHECKED, "aria-checked") X(ARIA_OWNS, "aria-owns") X(ARIA_ATOMIC, "aria-atomic")                  \
    X(ARIA_BUSY, "aria-busy") X(ARIA_REQUIRED, "aria-required")                                              \
    X(ARIA_ROLEDESCRIPTION, "aria-roledescription") X(ABBR, "abbr") X(ACCEPT, "accept")                      \
    X(ACCEPT_CHARSET, "accept-charset") X(ACCESSKEY, "accesskey") X(ALIGN, "align") X(ALINK, "alink")        \
    X(ALLOW, "allow") X(ALLOWFULLSCREEN, "allowfullscreen") X(ARCHIVE, "archive") X(ASYNC, "async")          \
    X(AUTOCAPITALIZE, "autocapitalize") X(AUTOCOMPLETE, "autocomplete") X(AUTOFOCUS, "autofocus")            \
    X(AUTOPLAY, "autoplay") X(AXIS, "axis") X(BACKGROUND, "background") X(BGCOLOR, "bgcolor")                \
    X(BORDER, "border") X(BORDERCOLOR, "bordercolor") X(CELLPADDING, "cellpadding")                          \
    X(CELLSPACING, "cellspacing") X(CHAR, "char") X(CHAROFF, "charoff") X(CHECKED, "checked")                \
    X(CLASSID, "classid") X(CLEAR, "clear") X(CODE, "code") X(CODEBASE, "codebase")                          \
    X(CODETYPE, "codetype") X(COLOR, "color") X(COLS, "cols") X(COLSPAN, "colspan") X(COMPACT, "compact")    \
    X(CONTENTEDITABLE, "contenteditable") X(CONTROLS, "controls") X(COORDS, "coords")                        \
    X(CROSSORIGIN, "crossorigin") X(DATA, "data") X(DECLARE, "declare") X(DECODING, "decoding")              \
    X(DEFAULT, "default") X(DEFER, "defer") X(DIRNAME, "dirname") X(DISABLED, "disabled")                    \
    X(DOWNLOAD, "download") X(DRAGGABLE, "draggable") X(ENCTYPE, "enctype")                                  \
    X(ENTERKEYHINT, "enterkeyhint") X(EVENT, "event") X(EXPORTPARTS, "exportparts") X(FACE, "face")          \
    X(FETCHPRIORITY, "fetchpriority") X(FORM, "form") X(FORMACTION, "formaction")                            \
    X(FORMENCTYPE, "formenctype") X(FORMMETHOD, "formmethod") X(FORMNOVALIDATE, "formnovalidate")            \
    X(FORMTARGET, "formtarget") X(FRAME, "frame") X(FRAMEBORDER, "frameborder") X(HEADERS, "headers")        \
    X(HIGH, "high") X(HREFLANG, "hreflang") X(HSPACE, "hspace") X(IMAGESIZES, "imagesizes")                  \
    X(IMAGESRCSET, "imagesrcset") X(INERT, "inert") X(INPUTMODE, "inputmode") X(INTEGRITY, "integrity")      \
    X(IS, "is") X(ISMAP, "ismap") X(KIND, "kind") X(LABEL, "label") X(LANGUAGE, "language")                  \
    X(LINK, "link") X(LIST, "list") X(LOADING, "loading") X(LONGDESC, "longdesc") X(LOOP, "loop")            \
    X(LOW, "low") X(LOWSRC, "lowsrc") X(MANIFEST, "manifest") X(MARGINHEIGHT, "marginheight")                \
    X(MARGINWIDTH, "marginwidth") X(MAX, "max") X(MAXLENGTH, "maxlength") X(MIN, "min")                      \
    X(MINLENGTH, "minlength") X(MULTIPLE, "multiple") X(MUTED, "muted") X(NOHREF, "nohref")                  \
    X(NOMODULE, "nomodule") X(NONCE, "nonce") X(NORESIZE, "noresize") X(NOSHADE, "noshade")                  \
    X(NOVALIDATE, "novalidate") X(NOWRAP, "nowrap") X(OPEN, "open") X(OPTIMUM, "optimum") X(PART, "part")    \
    X(PATTERN, "pattern") X(PING, "ping") X(PLACEHOLDER, "placeholder") X(PLAYSINLINE, "playsinline")        \
    X(POPOVER, "popover") X(PRELOAD, "preload") X(PROFILE, "profile") X(READONLY, "readonly")                \
    X(REFERRERPOLICY, "referrerpolicy") X(REQUIRED, "required") X(REVERSED, "reversed") X(ROWS, "rows")      \
    X(ROWSPAN, "rowspan") X(RULES, "rules") X(SANDBOX, "sandbox") X(SCHEME, "scheme") X(SCOPE, "scope")      \
    X(SCROLLING, "scrolling") X(SEAMLESS, "seamless") X(SELECTED, "selected") X(SHAPE, "shape")              \
    X(SIZE, "size") X(SLOT, "slot") X(SPACE, "space") X(SPAN, "span") X(SPELLCHECK, "spellcheck")            \
    X(SRCDOC, "srcdoc") X(SRCLANG, "srclang") X(STANDBY, "standby") X(START, "start") X(STEP, "step")        \
    X(SUMMARY, "summary") X(TABINDEX, "tabindex") X(TEXT, "text") X(TRANSLATE, "translate")                  \
    X(USEMAP, "usemap") X(VALIGN, "valign") X(VALUETYPE, "valuetype") X(VERSION, "version")                  \
    X(VLINK, "vlink") X(VSPACE, "vspace") X(WRAP, "wrap")                                                    \
    X(WEBKITALLOWFULLSCREEN, "webkitallowfullscreen") X(MOZALLOWFULLSCREEN, "mozallowfullscreen")            \
    X(ONCLICK, "onclick") X(ONLOAD, "onload") X(ONERROR, "onerror") X(ONSUBMIT, "onsubmit")                  \
    X(ONCHANGE, "onchange") X(ONMOUSEOVER, "onmouseover") X(ONMOUSEOUT, "onmouseout")                        \
    X(ONFOCUS, "onfocus") X(ONBLUR, "onblur") X(ONKEYUP, "onkeyup") X(ONKEYDOWN, "onkeydown")                \
    X(ONKEYPRESS, "onkeypress") X(ONUNLOAD, "onunload") X(ONRESIZE, "onresize") X(LAYOUT, "layout")          \
    X(ON, "on") X(AMP, "amp") X(EXPERIMENTAL, "experimental") X(XMLNS, "xmlns")                              \
    X(XMLNS_XLINK, "xmlns:xlink") X(XML_LANG, "xml:lang") X(XML_SPACE, "xml:space")                          \
    X(XLINK_ACTUATE, "xlink:actuate") X(XLINK_ARCROLE, "xlink:arcrole") X(XLINK_HREF, "xlink:href")          \
    X(XLINK_ROLE, "xlink:role") X(XLINK_SHOW, "xlink:show") X(XLINK_TITLE, "xlink:title")                    \
    X(XLINK_TYPE, "xlink:type") X(XMLNS_OG, "xmlns:og") X(XMLNS_FB, "xmlns:fb")                              \
    X(XMLNS_ARTICLE, "xmlns:article") X(FB_ADMINS, "fb:admins") X(OG, "og") X(D, "d") X(FILL, "fill")        \
    X(FILL_RULE, "fill-rule") X(FILL_OPACITY, "fill-opacity") X(STROKE, "stroke")                            \
    X(STROKE_WIDTH, "stroke-width") X(STROKE_LINECAP, "stroke-linecap")                                      \
    X(STROKE_LINEJOIN, "stroke-linejoin") X(STROKE_MITERLIMIT, "stroke-miterlimit")                          \
    X(STROKE_DASHARRAY, "stroke-dasharray") X(STROKE_DASHOFFSET, "stroke-dashoffset")                        \
    X(STROKE_OPACITY, "stroke-opacity") X(CLIP_PATH, "clip-path") X(CLIP_RULE, "clip-rule") X(CX, "cx")      \
    X(CY, "cy") X(R, "r") X(RX, "rx") X(RY, "ry") X(X, "x") X(Y, "y") X(X1, "x1") X(Y1, "y1") X(X2, "x2")    \
    X(Y2, "y2") X(POINTS, "points") X(TRANSFORM, "transform") X(OPACITY, "opacity") X(OFFSET, "offset")      \
    X(STOP_COLOR, "stop-color") X(STOP_OPACITY, "stop-opacity") X(FILTER, "filter") X(MASK, "mask")          \
    X(IN, "in") X(IN2, "in2") X(RESULT, "result") X(FOCUSABLE, "focusable")                                  \
    X(ENABLE_BACKGROUND, "enable-background") X(FONT_FAMILY, "font-family") X(FONT_SIZE, "font-size")        \
    X(FONT_WEIGHT, "font-weight") X(TEXT_ANCHOR, "text-anchor") X(DX, "dx") X(DY, "dy") X(FR, "fr")          \
    X(FX, "fx") X(FY, "fy") X(ENCODING, "encoding") X(MATHVARIANT, "mathvariant") X(MATHSIZE, "mathsize")    \
    X(DISPLAYSTYLE, "displaystyle") X(SCRIPTLEVEL, "scriptlevel") X(DEFINITIONURL, "definitionurl")

/* The attributes whose names have capitals on SVG elements; numbered after DL_ATTRS. */
#define DL_SVG_ATTRS(X)                                                                                      \
    X(ATTRIBUTENAME, "attributename", "attributeName") X(ATTRIBUTETYPE, "attributetype", "attributeType")    \
    X(BASEFREQUENCY, "basefrequency", "baseFrequency") X(BASEPROFILE, "baseprofile", "baseProfile")          \
    X(CALCMODE, "calcmode", "calcMode") X(CLIPPATHUNITS, "clippathunits", "clipPathUnits")                   \
    X(DIFFUSECONSTANT, "diffuseconstant", "diffuseConstant") X(EDGEMODE, "edgemode", "edgeMode")             \
    X(FILTERUNITS, "filterunits", "filterUnits") X(GLYPHREF, "glyphref", "glyphRef")                         \
    X(GRADIENTTRANSFORM, "gradienttransform", "gradientTransform")                                           \
    X(GRADIENTUNITS, "gradientunits", "gradientUnits") X(KERNELMATRIX, "kernelmatrix", "kernelMatrix")       \
    X(KERNELUNITLENGTH, "kernelunitlength", "kernelUnitLength") X(KEYPOINTS, "keypoints", "keyPoints")       \
    X(KEYSPLINES, "keysplines", "keySplines") X(KEYTIMES, "keytimes", "keyTimes")                            \
    X(LENGTHADJUST, "lengthadjust", "lengthAdjust")                                                          \
    X(LIMITINGCONEANGLE, "limitingconeangle", "limitingConeAngle")                                           \
    X(MARKERHEIGHT, "markerheight", "markerHeight") X(MARKERUNITS, "markerunits", "markerUnits")             \
    X(MARKERWIDTH, "markerwidth", "markerWidth")                                                             \
    X(MASKCONTENTUNITS, "maskcontentunits", "maskContentUnits") X(MASKUNITS, "maskunits", "maskUnits")       \
    X(NUMOCTAVES, "numoctaves", "numOctaves") X(PATHLENGTH, "pathlength", "pathLength")                      \
    X(PATTERNCONTENTUNITS, "patterncontentunits", "patternContentUnits")                                     \
    X(PATTERNTRANSFORM, "patterntransform", "patternTransform")                                              \
    X(PATTERNUNITS, "patternunits", "patternUnits") X(POINTSATX, "pointsatx", "pointsAtX")                   \
    X(POINTSATY, "pointsaty", "pointsAtY") X(POINTSATZ, "pointsatz", "pointsAtZ")                            \
    X(PRESERVEALPHA, "preservealpha", "preserveAlpha")                                                       \
    X(PRESERVEASPECTRATIO, "preserveaspectratio", "preserveAspectRatio")                                     \
    X(PRIMITIVEUNITS, "primitiveunits", "primitiveUnits") X(REFX, "refx", "refX") X(REFY, "refy", "refY")    \
    X(REPEATCOUNT, "repeatcount", "repeatCount") X(REPEATDUR, "repeatdur", "repeatDur")                      \
    X(REQUIREDEXTENSIONS, "requiredextensions", "requiredExtensions")                                        \
    X(REQUIREDFEATURES, "requiredfeatures", "requiredFeatures")                                              \
    X(SPECULARCONSTANT, "specularconstant", "specularConstant")                                              \
    X(SPECULAREXPONENT, "specularexponent", "specularExponent")                                              \
    X(SPREADMETHOD, "spreadmethod", "spreadMethod") X(STARTOFFSET, "startoffset", "startOffset")             \
    X(STDDEVIATION, "stddeviation", "stdDeviation") X(STITCHTILES, "stitchtiles", "stitchTiles")             \
    X(SURFACESCALE, "surfacescale", "surfaceScale") X(SYSTEMLANGUAGE, "systemlanguage", "systemLanguage")    \
    X(TABLEVALUES, "tablevalues", "tableValues") X(TARGETX, "targetx", "targetX")                            \
    X(TARGETY, "targety", "targetY") X(TEXTLENGTH, "textlength", "textLength")                               \
    X(VIEWBOX, "viewbox", "viewBox") X(VIEWTARGET, "viewtarget", "viewTarget")                               \
    X(XCHANNELSELECTOR, "xchannelselector", "xChannelSelector")                                              \
    X(YCHANNELSELECTOR, "ychannelselector", "yChannelSelector") X(ZOOMANDPAN, "zoomandpan", "zoomAndPan")

typedef enum dl_tag {
    DL_TAG_NONE,    /* of nodes that are no elements */
    DL_TAG_UNKNOWN,
#define X(symbol, text) DL_TAG_##symbol,
    DL_TAGS(X)
#undef X
    DL_TAG_COUNT
} dl_tag;

typedef enum dl_attr {
    DL_ATTR_NONE,
    DL_ATTR_UNKNOWN,
#define X(symbol, text) DL_ATTR_##symbol,
    DL_ATTRS(X)
#undef X
#define X(symbol, text, adjusted) DL_ATTR_##symbol,
    DL_SVG_ATTRS(X)
#undef X
    DL_ATTR_COUNT,
    DL_ATTR_FIRST_SVG = DL_ATTR_ATTRIBUTENAME
} dl_attr;

/* The name in lower case; empty for NONE, UNKNOWN and numbers out of range. */
dl_span dl_tag_to_name(dl_tag tag);
dl_span dl_attr_to_name(dl_attr attr);

/* As SVG writes it ("foreignObject", "viewBox"); the same as above when SVG has no capitals in it. */
dl_span dl_tag_to_svg_name(dl_tag tag);
dl_span dl_attr_to_svg_name(dl_attr attr);

#endif
