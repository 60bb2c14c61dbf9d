// The terms of a text by the rule that the index was made by, and where they stand.
var clausebookTerms=function(){
var LATIN='aaaaaaAceeeeiiiidnooooo×ouuuuyTSaaaaaaAceeeeiiiidnooooo÷ouuuuyTyaaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiIIjjkkkllllllllllnnnnnnnnnooooooOOrrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs',
PAIR={A:'ae',O:'oe',S:'ss',T:'th',I:'ij'},
ONE={0x451:0x435,0x622:0x627,0x623:0x627,0x625:0x627,0x671:0x627,0x624:0x648,0x626:0x64A,0x649:0x64A,0x6CC:0x64A,0x629:0x647,0x6A9:0x643},
DROP=[0xAD,0xAD,0x300,0x36F,0x610,0x61A,0x640,0x640,0x64B,0x65F,0x670,0x670,0x6D6,0x6ED,0x200B,0x200F,0x202A,0x202E,0x2060,0x2069,0xFE00,0xFE0F,0xFEFF,0xFEFF],
COMPATIBLE=[0x2100,0x214F,0x2460,0x24FF,0x2E80,0x2FDF,0x3200,0x33FF,0xF900,0xFDFF,0xFE30,0xFE4F,0xFE70,0xFEFC,0xFF00,0xFFEF],
HAN=[0x3005,0x3005,0x3007,0x3007,0x3400,0x4DBF,0x4E00,0x9FFF,0x20000,0x3FFFF],
LETTER=[48,57,97,122,0xAA,0xAA,0xB5,0xB5,0xBA,0xBA,0x180,0x24F,0x370,0x3FF,0x430,0x52F,0x531,0x587,0x5D0,0x5EA,0x620,0x63F,0x641,0x64A,0x66E,0x6D3,0x900,0xEFF,0x1E00,0x1FFF,0x3040,0x30FF,0xAC00,0xD7A3],
FRONTS=['وال','بال','كال','فال','ولل','لل','ال'],
ENDS=['ها','ات','ان','ون','ين','يه','ه','ي'];
function within(c,ranges){
for(var i=0;i<ranges.length;i+=2)if(c>=ranges[i]&&c<=ranges[i+1])return true;
return false}
function simple(c){
if(c>64&&c<91)c+=32;
if(c>=0xC0&&c<0x180){var l=LATIN[c-0xC0];return PAIR[l]||l}
if(c>=0x660&&c<0x66A)c-=0x630;
if(c>=0x6F0&&c<0x6FA)c-=0x6C0;
if(c>=0x410&&c<0x430)c+=32;
if(c>=0x400&&c<0x410)c+=80;
return String.fromCodePoint(ONE[c]||c)}
function fold(c){
if(within(c,DROP))return'';
if(!within(c,COMPATIBLE))return simple(c);
return Array.from(String.fromCodePoint(c).normalize('NFKC'),function(p){
p=p.codePointAt(0);return within(p,DROP)?'':simple(p)}).join('')}
function stem(w){
if(w.length<4||/^[0-9]+$/.test(w))return'';
var i,c=w.charCodeAt(0);
if(c<0x620||c>0x6D3)return w.slice(0,5)+'*';
for(i=0;i<7&&!(w.indexOf(FRONTS[i])==0&&w.length-FRONTS[i].length>2);i++);
if(i<7)w=w.slice(FRONTS[i].length);
else if(w[0]=='و'&&w.length>4)w=w.slice(1);
for(i=0;i<8;i++)if(w.endsWith(ENDS[i])&&w.length-ENDS[i].length>2)return w.slice(0,-ENDS[i].length)+'*';
return w+'*'}
// Pieces in order: a run has chars (h) and their places; a word (w); a number (n). From (s) to (e) in the text.
function pieces(text){
var out=[],word=null,run=null,joined=[],slash=false,at=0;
function endWord(){
if(!word)return;
word.w=word.w.slice(0,60);
out.push(word);joined.push(word);slash=false;word=null}
function endNumber(){
var n=joined.map(function(p){return p.w}).join('/');
if(joined.length>1&&/[0-9]/.test(n)){
out.push({n:n,s:joined[0].s,e:joined[joined.length-1].e});
joined.forEach(function(p){p.inside=true})}
joined=[];slash=false}
for(var p of text){
var from=at;at+=p.length;
for(var f of fold(p.codePointAt(0))){
var c=f.codePointAt(0);
if(within(c,LETTER)){
run=null;
word=word||{w:'',s:from};word.w+=f;word.e=at;
}else{
endWord();
if(within(c,HAN)){
endNumber();
if(!run)out.push(run={h:[],at:[]});
run.h.push(f);run.at.push([from,at]);
}else{
run=null;
if(f=='/'&&joined.length&&!slash)slash=true;else endNumber();
}}}}
endWord();endNumber();
return out}
function terms(text){
var all={};
pieces(text).forEach(function(p){
if(p.h)p.h.forEach(function(c,i){all[c]=1;if(i)all[p.h[i-1]+c]=1});
else{all[p.w||p.n]=1;if(p.w&&stem(p.w))all[stem(p.w)]=1}});
return Object.keys(all).sort()}
// What a question asks for: each [term, the term that counts for more or nothing].
function asked(text){
var units=[],once={};
function ask(t,more){if(!once[t]){once[t]=1;units.push([t,more])}}
pieces(text).forEach(function(p){
if(p.n)ask(p.n);
else if(p.w){if(!p.inside)ask(stem(p.w)||p.w,stem(p.w)&&p.w)}
else if(p.h.length<2)ask(p.h[0]);
else p.h.forEach(function(c,i){if(i)ask(p.h[i-1]+c)})});
return units}
function hash(t){
var h=0x811C9DC5;
for(var i=0;i<t.length;i++)h=Math.imul(h^t.charCodeAt(i),0x01000193);
return(h^h>>>15)>>>0}
// The places of a question's words in a text: runs as wholes, or by pairs where they stand nowhere as wholes.
function places(text,question){
var found=[],here=pieces(text);
pieces(question).forEach(function(q){
here.forEach(function(p){
if(q.n?p.n==q.n:q.w&&p.w&&!q.inside&&(p.w==q.w||stem(q.w)&&stem(p.w)==stem(q.w)))found.push([p.s,p.e])});
if(!q.h)return;
var l=q.h.length,before=found.length;
for(var n=l;n&&found.length==before;n=n>2?2:0)
for(var k=0;k+n<=l;k++)
here.forEach(function(p){
if(p.h)for(var i=0;i+n<=p.h.length;i++){
var j=0;while(j<n&&p.h[i+j]==q.h[k+j])j++;
if(j==n)found.push([p.at[i][0],p.at[i+n-1][1]])}});
});
found.sort(function(a,b){return a[0]-b[0]||b[1]-a[1]});
return found.reduce(function(all,r){
var last=all[all.length-1];
if(last&&r[0]<=last[1])last[1]=Math.max(last[1],r[1]);else all.push(r.slice());
return all},[])}
function flat(text){return Array.from(text,function(p){return fold(p.codePointAt(0))}).join('').replace(/\s+/g,' ').trim()}
return{terms:terms,asked:asked,hash:hash,places:places,flat:flat}
}();
