using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace ItaBot.Reminders.Links.Pages;

/// <summary>
/// Reads web pages as they are found: unclosed, wrongly nested, cut off. It never fails, and its time grows no faster than the
/// page.
/// </summary>
internal sealed partial class HtmlReader
{
    private const int MostElements = 512;
    private const int LongestTag = 16 * 1024;

    private static readonly HashSet<string> Void =
        ["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr"];

    // Their contents are no text of the page, and a "<" in them begins no element.
    private static readonly HashSet<string> Raw = ["script", "style", "noscript", "template", "svg", "textarea", "select", "iframe", "object"];
    private static readonly HashSet<string> Asides = ["nav", "footer", "aside"];
    private static readonly HashSet<string> Whole = ["html", "body", "main", "article", "form"];
    private static readonly HashSet<string> AsideRoles = ["navigation", "banner", "contentinfo", "complementary", "search"];
    private static readonly HashSet<string> Inline = ["a", "b", "i", "em", "strong", "span", "font", "u", "small", "sup", "sub", "mark"];

    private readonly string _html;
    private readonly PageSigns _signs;
    private readonly Stack<(string Name, bool Aside)> _open = new();
    private readonly StringBuilder _text = new();
    private readonly StringBuilder _heading = new();
    private readonly List<string> _main = [];
    private readonly List<string> _other = [];
    private string _title = "";
    private string? _inHeading;
    private bool _password;
    private bool _frames;
    private bool _more;
    private string? _refresh;

    private HtmlReader(string html, PageSigns signs) => (_html, _signs) = (html, signs);

    /// <summary>Reads a page.</summary>
    public static HtmlPage Read(string html, PageSigns signs)
    {
        var reader = new HtmlReader(html, signs);
        reader.ReadAll();
        return new(reader._title, reader._main, reader._other, PageWords.Squeeze(reader._text.ToString()))
        {
            AsksPassword = reader._password,
            Frames = reader._frames,
            ShowsMore = reader._more,
            Refresh = reader._refresh,
        };
    }

    private bool IsAside => _open.TryPeek(out var top) && top.Aside;

    private void ReadAll()
    {
        for (var at = 0; at < _html.Length;)
        {
            var begin = _html.IndexOf('<', at);
            Add(_html.AsSpan(at, (begin < 0 ? _html.Length : begin) - at));
            if (begin < 0)
            {
                break;
            }

            at = ReadMarkup(begin);
        }

        EndHeading();
    }

    /// <summary>Reads what begins with "&lt;" and gives where the reading goes on.</summary>
    private int ReadMarkup(int begin)
    {
        if (_html.AsSpan(begin).StartsWith("<!--", StringComparison.Ordinal))
        {
            return After("-->", begin + 4);
        }

        var next = begin + 1 < _html.Length ? _html[begin + 1] : ' ';
        if (next is '!' or '?')
        {
            return After(">", begin);
        }

        if (next != '/' && !char.IsAsciiLetter(next))
        {
            Add("<");
            return begin + 1;
        }

        var end = EndOfTag(begin);
        var tag = _html.AsSpan(begin + 1, end - begin - 1).Trim('/').ToString();
        var name = NameOf(tag);
        var after = Math.Min(end + 1, _html.Length);
        if (next == '/')
        {
            Close(name);
            return after;
        }

        Open(name, tag);
        return name == "title" || Raw.Contains(name) ? ReadRaw(name, after) : after;
    }

    private int ReadRaw(string name, int from)
    {
        var end = _html.IndexOf($"</{name}", from, StringComparison.OrdinalIgnoreCase);
        if (name == "title" && _title.Length == 0)
        {
            _title = PageWords.Squeeze(WebUtility.HtmlDecode(_html[from..(end < 0 ? Math.Min(_html.Length, from + 500) : end)]));
        }

        return end < 0 ? _html.Length : After(">", end);
    }

    private void Open(string name, string tag)
    {
        Note(name, tag);
        if (name is "h1" or "h2" or "h3")
        {
            EndHeading();
            _inHeading = IsAside || IsAsideElement(name, tag) ? null : name;
        }

        if (!Inline.Contains(name))
        {
            Break();
        }

        if (!Void.Contains(name) && !Raw.Contains(name) && name != "title" && _open.Count < MostElements)
        {
            _open.Push((name, IsAside || IsAsideElement(name, tag)));
        }
    }

    private void Close(string name)
    {
        if (name == _inHeading)
        {
            EndHeading();
        }

        if (!Inline.Contains(name))
        {
            Break();
        }

        // A closing tag without its opening one closes nothing.
        if (_open.Any(e => e.Name == name))
        {
            while (_open.Pop().Name != name)
            {
            }
        }
    }

    private void Note(string name, string tag)
    {
        switch (name)
        {
            case "input":
                _password |= Attribute(tag, "type").Equals("password", StringComparison.OrdinalIgnoreCase);
                break;
            case "iframe" or "embed" or "object" or "frame" or "canvas":
                (_frames, _more) = (true, true);
                break;
            case "img" or "script" or "video" or "svg":
                _more = true;
                break;
            case "meta" when Attribute(tag, "http-equiv").Equals("refresh", StringComparison.OrdinalIgnoreCase):
                var match = RefreshTarget().Match(Attribute(tag, "content"));
                _refresh ??= match.Success ? match.Groups["to"].Value.Trim() : null;
                break;
        }
    }

    private bool IsAsideElement(string name, string tag)
    {
        if (Asides.Contains(name) || (name == "header" && !_open.Any(e => e.Name is "article" or "main")))
        {
            return true;
        }

        return !Whole.Contains(name)
            && (AsideRoles.Contains(Attribute(tag, "role"))
                || $"{Attribute(tag, "class")} {Attribute(tag, "id")}"
                    .Split(' ', StringSplitOptions.RemoveEmptyEntries).Any(_signs.Asides.Contains));
    }

    private void Add(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || IsAside)
        {
            return;
        }

        var plain = text.Contains('&') ? WebUtility.HtmlDecode(text.ToString()) : text.ToString();
        _text.Append(plain);
        if (_inHeading is not null)
        {
            _heading.Append(plain);
        }
    }

    private void Break()
    {
        _text.Append('\n');
        if (_inHeading is not null)
        {
            _heading.Append(' ');
        }
    }

    private void EndHeading()
    {
        var text = PageWords.Squeeze(_heading.ToString());
        if (_inHeading is not null && text.Length > 0)
        {
            (_inHeading == "h1" ? _main : _other).Add(text);
        }

        _heading.Clear();
        _inHeading = null;
    }

    private int EndOfTag(int begin)
    {
        var quote = '\0';
        for (var i = begin; i < Math.Min(_html.Length, begin + LongestTag); i++)
        {
            var c = _html[i];
            if (quote != '\0')
            {
                quote = c == quote ? '\0' : quote;
            }
            else if (c == '>')
            {
                return i;
            }
            else if (c is '"' or '\'' && _html[i - 1] is '=' or ' ')
            {
                quote = c;
            }
        }

        // A quote that is never closed must swallow neither the page nor, once for each tag, the time.
        var end = _html.IndexOf('>', begin);
        return end < 0 ? _html.Length : end;
    }

    private int After(string end, int from)
    {
        var at = from < _html.Length ? _html.IndexOf(end, from, StringComparison.Ordinal) : -1;
        return at < 0 ? _html.Length : at + end.Length;
    }

    private static string NameOf(string tag)
    {
        var length = 0;
        while (length < tag.Length && (char.IsAsciiLetterOrDigit(tag[length]) || tag[length] is ':' or '-'))
        {
            length++;
        }

        return tag[..length].ToLowerInvariant();
    }

    private static string Attribute(string tag, string name)
    {
        foreach (Match match in Attributes().Matches(tag))
        {
            if (match.Groups["name"].ValueSpan.Equals(name, StringComparison.OrdinalIgnoreCase))
            {
                return WebUtility.HtmlDecode(match.Groups["value"].Value).Trim();
            }
        }

        return "";
    }

    [GeneratedRegex("(?<name>[a-zA-Z-]{1,40})\\s*=\\s*(\"(?<value>[^\"]*)\"|'(?<value>[^']*)'|(?<value>[^\\s\"'>]+))", RegexOptions.CultureInvariant)]
    private static partial Regex Attributes();

    // A page that moves on after a while shows itself first.
    [GeneratedRegex("^\\s*[0-5](\\.[0-9]+)?\\s*[;,]\\s*(url\\s*=)?\\s*[\"']?(?<to>[^\"']+)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex RefreshTarget();
}
