using System.Globalization;
using System.Text.Json;
using ItaBot.Scoring;

namespace ItaBot.Documents.Json;

/// <summary>Reads JSON forward and fails with the line, which a deserialiser cannot tell for values that do not fit.</summary>
internal ref struct JsonCursor
{
    private readonly ReadOnlySpan<byte> _utf8;
    private Utf8JsonReader _reader;

    public JsonCursor(ReadOnlySpan<byte> utf8)
    {
        _utf8 = utf8;
        _reader = new(utf8, new JsonReaderOptions { MaxDepth = 16 });
    }

    public readonly int Line => 1 + _utf8[..(int)_reader.TokenStartIndex].Count((byte)'\n');

    public void StartObject() => Expect(JsonTokenType.StartObject, new("ต้องเป็นวัตถุ {…}", "an object {…} is expected here"));

    /// <summary>Moves to the next property's name. False at the end of the object.</summary>
    /// <param name="seen">The names of the object so far.</param>
    /// <param name="name">The name.</param>
    public bool NextProperty(HashSet<string> seen, out string name)
    {
        Read();
        if (_reader.TokenType is JsonTokenType.EndObject)
        {
            name = "";
            return false;
        }

        name = Guarded(ref _reader);
        if (!seen.Add(name))
        {
            throw Fail(new($"มี “{name}” ซ้ำ", $"“{name}” stands here twice"));
        }

        return true;
    }

    public void StartArray() => Expect(JsonTokenType.StartArray, new("ต้องเป็นรายการ […]", "a list […] is expected here"));

    /// <summary>Whether another object of a list begins; false at the end of the list.</summary>
    public bool NextObject()
    {
        Read();
        return _reader.TokenType switch
        {
            JsonTokenType.EndArray => false,
            JsonTokenType.StartObject => true,
            _ => throw Fail(new("ต้องเป็นวัตถุ {…}", "an object {…} is expected here")),
        };
    }

    /// <summary>Whether the next value is an object, which is then entered; otherwise it is left to be read as a number.</summary>
    public bool EntersObject()
    {
        var ahead = _reader;
        try
        {
            if (!ahead.Read() || ahead.TokenType is not JsonTokenType.StartObject)
            {
                return false;
            }
        }
        catch (JsonException)
        {
            return false;
        }

        StartObject();
        return true;
    }

    public string Text()
    {
        Expect(JsonTokenType.String, new("ต้องเป็นข้อความ", "a text is expected here"));
        return Guarded(ref _reader);
    }

    public List<string> Texts()
    {
        StartArray();
        List<string> texts = [];
        for (Read(); _reader.TokenType is JsonTokenType.String; Read())
        {
            texts.Add(Guarded(ref _reader));
        }

        return _reader.TokenType is JsonTokenType.EndArray
            ? texts
            : throw Fail(new("ต้องเป็นข้อความ", "a text is expected here"));
    }

    public decimal Number()
    {
        LocalText expected = new("ต้องเป็นตัวเลข", "a number is expected here");
        Expect(JsonTokenType.Number, expected);
        return _reader.TryGetDecimal(out var number) ? number : throw Fail(expected);
    }

    public int Integer()
    {
        LocalText expected = new("ต้องเป็นจำนวนเต็ม", "a whole number is expected here");
        Expect(JsonTokenType.Number, expected);
        return _reader.TryGetInt32(out var number) ? number : throw Fail(expected);
    }

    public DateOnly Date() =>
        DateOnly.TryParseExact(Text(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? date
            : throw Fail(new("ต้องเป็นวันที่แบบ 2025-10-01", "a date such as 2025-10-01 is expected here"));

    public void End()
    {
        try
        {
            if (_reader.Read())
            {
                throw Fail(new("มีข้อความต่อท้ายผลการประเมิน", "something follows after the assessment"));
            }
        }
        catch (JsonException e)
        {
            throw Broken(e);
        }
    }

    public readonly AssessmentFormatException Fail(LocalText what, Exception? inner = null) => new(Line, what, inner);

    private void Expect(JsonTokenType type, LocalText what)
    {
        Read();
        if (_reader.TokenType != type)
        {
            throw Fail(what);
        }
    }

    private void Read()
    {
        try
        {
            if (!_reader.Read())
            {
                throw Fail(new("JSON จบก่อนครบ", "the JSON ends too early"));
            }
        }
        catch (JsonException e)
        {
            throw Broken(e);
        }
    }

    private readonly string Guarded(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString()!;
        }
        catch (InvalidOperationException e)
        {
            throw Fail(new("ข้อความมีตัวอักษรที่ไม่สมบูรณ์", "the text holds half a character"), e);
        }
    }

    private static AssessmentFormatException Broken(JsonException e) => new(
        (int)(e.LineNumber ?? 0) + 1,
        new("รูปแบบ JSON ไม่ถูกต้อง", "this is not well-formed JSON"),
        e);
}
