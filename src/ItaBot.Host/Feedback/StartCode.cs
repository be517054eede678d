using QRCoder;

namespace ItaBot.Host.Feedback;

/// <summary>A start link as a QR code.</summary>
internal static class StartCode
{
    private const int PixelsPerModule = 10;

    /// <summary>The files that it can be written to.</summary>
    public static IReadOnlyList<string> Extensions { get; } = [".svg", ".png"];

    /// <summary>Whether a file is one of those.</summary>
    public static bool CanWrite(string file) => Extensions.Contains(Path.GetExtension(file), StringComparer.OrdinalIgnoreCase);

    /// <summary>Writes the code into a file, by its extension.</summary>
    public static async Task WriteAsync(string link, string file, CancellationToken cancellationToken)
    {
        using var data = DataOf(link);
        if (Path.GetExtension(file).Equals(".svg", StringComparison.OrdinalIgnoreCase))
        {
            using var svg = new SvgQRCode(data);
            await File.WriteAllTextAsync(file, svg.GetGraphic(PixelsPerModule), cancellationToken);
            return;
        }

        using var png = new PngByteQRCode(data);
        await File.WriteAllBytesAsync(file, png.GetGraphic(PixelsPerModule), cancellationToken);
    }

    /// <summary>The code of half blocks, for a terminal.</summary>
    public static string Draw(string link)
    {
        using var data = DataOf(link);
        using var blocks = new AsciiQRCode(data);
        return blocks.GetGraphicSmall(drawQuietZones: true);
    }

    // A printed code gets worn and folded: a quarter of it may be lost.
    private static QRCodeData DataOf(string link) => QRCodeGenerator.GenerateQrCode(link, QRCodeGenerator.ECCLevel.Q);
}
