using ItaBot.Scoring;

namespace ItaBot.Host.CommandLine;

/// <summary>A text that a verb reads line by line.</summary>
internal abstract record InputText
{
    private InputText() { }

    /// <summary>It can be read.</summary>
    public sealed record Opened(TextReader Reader) : InputText;

    /// <summary>It cannot.</summary>
    public sealed record Missing(LocalText Why) : InputText;

    /// <summary>Opens a file, or standard input for <c>-</c>.</summary>
    public static InputText Open(string file)
    {
        if (file == "-")
        {
            return new Opened(Console.In);
        }

        try
        {
            return new Opened(new StreamReader(file));
        }
        catch (Exception e) when (InputBytes.IsOfTheFile(e))
        {
            return new Missing(InputBytes.CannotOpen(e));
        }
    }
}
