using ItaBot.Documents;
using ItaBot.Scoring;

namespace ItaBot.Host.CommandLine;

/// <summary>A whole file that a verb reads.</summary>
internal abstract record InputBytes
{
    private InputBytes() { }

    /// <summary>What it holds; of a file larger than <see cref="DocumentImporter.LargestFile"/> one byte more than that.</summary>
    public sealed record Read(ReadOnlyMemory<byte> Bytes) : InputBytes;

    /// <summary>It cannot be read.</summary>
    public sealed record Refused(LocalText Why) : InputBytes;

    /// <summary>Reads a file, or standard input for <c>-</c>.</summary>
    public static async Task<InputBytes> ReadAsync(string file, CancellationToken cancellationToken)
    {
        try
        {
            await using var stream = file == "-" ? Console.OpenStandardInput() : File.OpenRead(file);
            var bytes = new byte[DocumentImporter.LargestFile + 1];
            var length = await stream.ReadAtLeastAsync(bytes, bytes.Length, throwOnEndOfStream: false, cancellationToken);
            return new Read(bytes.AsMemory(0, length));
        }
        catch (Exception e) when (IsOfTheFile(e))
        {
            return new Refused(CannotOpen(e));
        }
    }

    /// <summary>Whether opening or reading a file failed because of the file or its name; an empty name is an argument that cannot be.</summary>
    public static bool IsOfTheFile(Exception e) => e is IOException or UnauthorizedAccessException or ArgumentException;

    /// <summary>Why a file cannot be opened.</summary>
    public static LocalText CannotOpen(Exception e) => e is FileNotFoundException or DirectoryNotFoundException or ArgumentException
        ? new("ไม่มีไฟล์นี้", "There is no such file.")
        : new("เปิดไฟล์ไม่ได้ โปรดตรวจว่าเป็นไฟล์และมีสิทธิ์อ่าน", "The file cannot be opened; check that it is a file that you may read.");
}
